// The fork map: a road of turning points, the branches tried and not yet tried, and the endings found, as doors.
import '../frame/cards.css'
import './forks.css'
import '../notice/seats.css'
import type { Fork } from '../../story/forks.ts'
import type { EndingId } from '../../story/script.ts'
import { number, say, t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { LaterIconName } from '../later-icons.ts'
import { Portrait } from '../portrait.tsx'
import { nameOf, sayScene, saySeat, sceneOf } from '../sentences.ts'
import { sayStanding, type SeatStanding } from '../standing.ts'
import type { ScreenView } from '../model.ts'
import type { ForksActions, ForksScreen } from './model.ts'

export const forksView: ScreenView<ForksScreen> = { shows: Forks }

const marks: Record<Fork['options'][number]['state'], LaterIconName> = { taken: 'steps', tried: 'check', untried: 'question' }

function Forks({ screen }: { screen: ForksScreen }) {
  const actions = useActions<ForksActions>()
  const { scriptId, forks } = screen
  return (
    <main id="main" class="screen dusk forks">
      <header class="card slim">
        <p class="over">{sayScene(sceneOf(scriptId), 'title')}</p>
        <h1 tabIndex={-1} data-focus>{t('forks.title')}</h1>
        <p>{t(forks.length ? 'forks.intro' : 'forks.empty')}</p>
        <Doors seen={screen.endingsSeen} all={screen.endingsInAll} titleOf={(id) => saySeat(scriptId, `endings.${id}.title`)} />
      </header>
      {screen.otherSeats.length > 0 && <OtherSeats scene={sceneOf(scriptId)} seats={screen.otherSeats} />}
      <ol class="road" aria-label={t('forks.map')}>
        {forks.map((fork) => (
          <li key={fork.moment} class="turn">
            <button type="button" class="station" data-moment={fork.moment} onClick={() => actions.rewind(scriptId, fork.before)}>
              <Icon name="signpost" turns /><span><b>{saySeat(scriptId, `turns.${fork.moment}`)}</b><small><Icon name="replay" turns />{t('forks.replay')}</small></span>
            </button>
            {/* A finger goes on after the branch itself; keys and readers have the station, where it is asked. */}
            <ul>
              {fork.options.map(({ choice, state }) => (
                <li key={choice} class={`branch ${state}`} onClick={() => actions.rewind(scriptId, fork.before, choice)}>
                  <span class="mark"><Icon name={marks[state]} turns={state === 'taken'} /></span>
                  <p>{saySeat(scriptId, `choices.${choice}`)}<small>{t(`forks.${state}`)}</small></p>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <nav class="ways" aria-label={t('title.menu')}>
        <button type="button" class="button" onClick={() => actions.go('debrief')}><Icon name="back" turns />{t('debrief.label')}</button>
        <button type="button" class="button" onClick={() => actions.go('map')}><Icon name="home" />{t('map.back')}</button>
      </nav>
    </main>
  )
}

/** The same event from the other seats: to begin there, to go on, or to compare what was found. */
function OtherSeats({ scene, seats }: { scene: string; seats: SeatStanding[] }) {
  const actions = useActions<ForksActions>()
  return (
    <section class="card slim">
      <h2>{t('seats.compare')}</h2>
      <ul class="others">
        {seats.map((standing) => (
          <li key={standing.seat}>
            <button type="button" class="button" onClick={() => actions.play(scene, wayOf(standing), standing.seat)}>
              <Portrait who={standing.lead} mood="smile" /><span>{t('seats.seen-by', { name: nameOf(standing.lead) })}<small>{sayStanding(standing)}</small></span>
            </button>
            {standing.endings && standing.endings.length > 0 && <Doors seen={standing.endings} all={standing.endingsInAll} titleOf={(id) => say(`scenes/${scene}/${standing.seat}`, `endings.${id}.title`)} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function wayOf({ state, isUnderWay }: SeatStanding): 'start' | 'continue' | 'forks' {
  return isUnderWay ? 'continue' : state === 'ended' ? 'forks' : 'start'
}

function Doors({ seen, all, titleOf }: { seen: EndingId[]; all: number; titleOf: (id: EndingId) => string }) {
  const closed = Math.max(0, all - seen.length)
  return (
    <div class="doors">
      <h2>{t('forks.endings', { found: number(seen.length), all: number(all) })}</h2>
      <ul>
        {seen.map((id) => <li key={id} class="found"><Door isOpen /><span class="visually-hidden">{t('forks.door-open')} : </span><span>{titleOf(id)}</span></li>)}
        {Array.from({ length: closed }, (_, index) => <li key={index}><Door /><span>{t('forks.door-closed')}</span></li>)}
      </ul>
    </div>
  )
}

function Door({ isOpen }: { isOpen?: boolean }) {
  return (
    <svg class="door" viewBox="0 0 48 64" aria-hidden="true">
      <path class="frame" d="M4 62V28Q4 10 24 3 44 10 44 28V62Z" />
      {isOpen
        ? <><path class="glow" d="M10 62V29Q10 15 24 10 38 15 38 29V62Z" /><path class="leaf" d="M10 62V29Q10 20 16 15L22 24V64Z" /></>
        : <><path class="leaf" d="M10 62V29Q10 15 24 10 38 15 38 29V62Z" /><path class="studs" d="M24 11V62M14 34h6m-6 14h6m8-14h6m-6 14h6" /><circle cx="29" cy="42" r="2.4" /></>}
    </svg>
  )
}
