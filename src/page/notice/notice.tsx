// The sheet of a scene: what it deals with in one neutral line, and its seats, the witness first. Starting and skipping weigh the same.
import '../frame/cards.css'
import './seats.css'
import { t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import { Portrait } from '../portrait.tsx'
import { nameOf, sayScene } from '../sentences.ts'
import { sayStanding, type SeatStanding } from '../standing.ts'
import type { ScreenView } from '../model.ts'
import type { NoticeActions, NoticeScreen } from './model.ts'
import { Pause } from '../pause.tsx'

export const noticeView: ScreenView<NoticeScreen> = { shows: Notice, isInScene: true }

function Notice({ screen: { scene, seats } }: { screen: NoticeScreen }) {
  const actions = useActions<NoticeActions>()
  return (
    <main id="main" class="screen dusk notice">
      <article class="card">
        <p class="over">{t('notice.label')}</p>
        <h1 tabIndex={-1} data-focus>{sayScene(scene.id, 'title')}</h1>
        <p class="lead">{sayScene(scene.id, 'notice')}</p>
        <h2 class={seats.length > 1 ? undefined : 'visually-hidden'}>{t('seats.choose')}</h2>
        <ul class="seats">
          {seats.map((seat) => <Seat key={seat.seat} seat={seat} scene={scene.id} />)}
        </ul>
        {seats.some(({ isOpen }) => !isOpen) && <p class="small">{t('seats.locked', { witness: nameOf(seats[0]!.lead) })}</p>}
        <button type="button" class="button" onClick={() => actions.go('map')}><Icon name="skip" turns />{t('notice.skip')}</button>
        <p class="small">{t('notice.free')}{scene.review === 'none' && <> {t('notice.draft')}</>}</p>
      </article>
    </main>
  )
}

function Seat({ seat: standing, scene }: { seat: SeatStanding; scene: string }) {
  const { seat, lead, minutes, state, isOpen } = standing
  return (
    <li class={isOpen ? 'seat' : 'seat locked'} data-seat={seat}>
      <Portrait who={lead} mood={isOpen ? 'smile' : 'neutral'} />
      <div>
        <h3>{nameOf(lead)}{state !== 'new' && <small>{sayStanding(standing)}</small>}</h3>
        <p>{t(`seats.${seat}`)}</p>
        <p class="minutes">{t('notice.minutes', { count: minutes })}</p>
      </div>
      {isOpen && <Ways standing={standing} scene={scene} />}
    </li>
  )
}

function Ways({ standing: { seat, lead, state, isUnderWay }, scene }: { standing: SeatStanding; scene: string }) {
  const actions = useActions<NoticeActions>()
  const name = nameOf(lead)
  const way = isUnderWay ? 'continue' : state === 'ended' ? 'again' : 'start'
  return (
    <div class="ways">
      <button type="button" class="button main" onClick={() => actions.play(scene, isUnderWay ? 'continue' : 'start', seat)}><Icon name="play" turns />{t(`seats.${way}`, { name })}</button>
      {isUnderWay && <button type="button" class="button slight" onClick={() => actions.play(scene, 'start', seat)}><Icon name="replay" turns /><Of what={t('seats.over')} who={name} /></button>}
      {state === 'ended' && <button type="button" class="button slight" onClick={() => actions.play(scene, 'forks', seat)}><Icon name="signpost" turns /><Of what={t('forks.title')} who={name} /></button>}
    </div>
  )
}

/** Tells apart, for those who hear them, buttons that say the same. */
function Of({ what, who }: { what: string; who: string }) {
  return <><span>{what}<Pause /></span><span class="visually-hidden">{who}</span></>
}
