// The fork map: every seat is a line, turning points are its stations, endings are pictures. The whole is seen at once; a tap comes closer to a station. A list says the same.
import './forks.css'
import { useRef, useState } from 'preact/hooks'
import type { Fork } from '../../story/forks.ts'
import { number, t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import { colours } from '../people.ts'
import { Portrait } from '../portrait.tsx'
import { nameOf, sayScene, saySeat } from '../sentences.ts'
import { sayStanding } from '../standing.ts'
import type { ScreenView } from '../model.ts'
import { Endings } from './endings.tsx'
import { Station } from './station.tsx'
import type { ForksActions, ForksScreen, SeatLine } from './model.ts'

export const forksView: ScreenView<ForksScreen> = { shows: ({ screen }) => <Forks screen={screen} key={screen.scene} /> }

/** A station that one came closer to. */
interface Chosen { line: SeatLine; fork: Fork }

function Forks({ screen: { scene, lines } }: { screen: ForksScreen }) {
  const actions = useActions<ForksActions>()
  const [isList, showList] = useState(false)
  const [chosen, choose] = useState<Chosen>()
  const from = useRef<HTMLElement | null>(null)
  const comeCloser = (next: Chosen, button: HTMLElement) => {
    from.current = button
    choose(next)
  }
  const goBack = () => {
    choose(undefined)
    from.current?.focus()
  }
  return (
    <main id="main" class={`screen dusk forks ${isList ? 'as-list' : 'as-map'}`}>
      <header class="forks-head">
        <h1 tabIndex={-1} data-focus><small>{sayScene(scene, 'title')}</small>{t('forks.title')}</h1>
        <button type="button" class="button" aria-pressed={isList} onClick={() => { choose(undefined); showList(!isList) }}>
          <Icon name={isList ? 'signpost' : 'log'} turns /><span>{t(isList ? 'forks.as-map' : 'forks.as-list')}</span>
        </button>
        <p>{t(lines.some(({ forks }) => forks.length) ? 'forks.intro' : 'forks.empty')}</p>
      </header>
      <div class="lines" style={{ '--lines': lines.length }}>
        {lines.map((line) => (
          <section key={line.scriptId} class={['line-of', line.isLatest && 'latest', !line.forks.length && 'unread'].filter(Boolean).join(' ')} style={{ '--who': colours[line.standing.lead] }} data-seat={line.standing.seat}>
            <h2><Portrait who={line.standing.lead} mood="smile" /><span>{nameOf(line.standing.lead)}<small>{sayStanding(line.standing)}</small></span></h2>
            {line.forks.length > 0
              ? isList ? <Turns line={line} /> : <Track line={line} chosen={chosen?.line === line ? chosen.fork : undefined} onChoose={(fork, button) => comeCloser({ line, fork }, button)} />
              : <Begin line={line} scene={scene} />}
            {line.forks.length > 0 && <Endings line={line} />}
          </section>
        ))}
      </div>
      {chosen && <Station {...chosen} key={`${chosen.line.scriptId} ${chosen.fork.moment}`} onClose={goBack} />}
      <nav class="ways" aria-label={t('title.menu')}>
        <button type="button" class="button" onClick={() => actions.go('debrief')}><Icon name="back" turns />{t('debrief.label')}</button>
        <button type="button" class="button" onClick={() => actions.go('map')}><Icon name="home" />{t('map.back')}</button>
      </nav>
    </main>
  )
}

interface TrackProps { line: SeatLine; chosen?: Fork | undefined; onChoose: (fork: Fork, button: HTMLElement) => void }

/** The line, and its stations: beside each, the branches that were tried and those that were not. */
function Track({ line: { scriptId, forks }, chosen, onChoose }: TrackProps) {
  return (
    <ol class="track" aria-label={t('forks.map')}>
      {forks.map((fork) => (
        <li key={fork.moment} class={[fork.isOnPath ? 'on-path' : 'aside', chosen === fork && 'chosen'].filter(Boolean).join(' ')}>
          <button type="button" data-moment={fork.moment} aria-expanded={chosen === fork} aria-label={nameOfStation(scriptId, fork)} onClick={(event) => onChoose(fork, event.currentTarget)}>
            <i class="stop" />
            <span class="spurs">{fork.options.filter(({ state }) => state !== 'taken').map(({ choice, state }) => <i key={choice} class={state} />)}</span>
            <span class="name" aria-hidden="true">{saySeat(scriptId, `turns.${fork.moment}`)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

function nameOfStation(scriptId: string, { moment, options }: Fork): string {
  const tried = options.filter(({ state }) => state !== 'untried').length
  return [saySeat(scriptId as SeatLine['scriptId'], `turns.${moment}`), t('forks.tried-of', { tried: number(tried), all: number(options.length) })].join(t('play.comma'))
}

/** The same as a list: every turning point with its branches. */
function Turns({ line }: { line: SeatLine }) {
  return <ol class="turns">{line.forks.map((fork) => <li key={fork.moment}><Station line={line} fork={fork} /></li>)}</ol>
}

/** A seat that was not read to an ending yet. */
function Begin({ line: { standing: { seat, lead, isUnderWay } }, scene }: { line: SeatLine; scene: string }) {
  const actions = useActions<ForksActions>()
  return (
    <div class="begin">
      <button type="button" class="button" onClick={() => actions.play(scene, isUnderWay ? 'continue' : 'start', seat)}>
        <Icon name="play" turns /><span>{t(isUnderWay ? 'seats.continue' : 'seats.seen-by', { name: nameOf(lead) })}</span>
      </button>
    </div>
  )
}
