// The story up to an ending: the title, and the reading of a scene. What comes before and after a reading is in late.ts, fetched while the first lines are read.
import type * as LatePage from '../../../page/play/late.tsx'
import type { PlayActions, PlayScreen } from '../../../page/play/model.ts'
import { playView } from '../../../page/play/play.tsx'
import type { TitleScreen } from '../../../page/title/model.ts'
import { titleView } from '../../../page/title/title.ts'
import type { ScriptId } from '../../../story/script.ts'
import type { Action } from '../../../story/state.ts'
import { addLaterWords } from '../../../words/words.ts'
import { loadSmallArt } from '../../art.ts'
import type { Answer, Door, Port, Wish } from '../../door.ts'
import { cardOf, partsOf, scriptIdOf, seatRead, unfinished } from '../../readings.ts'
import type { World } from '../../world.ts'
import type { Late } from './late.ts'
import type { Reading } from './reading.ts'
import type { StoryRoute } from './routes.ts'
import { openSession } from './session.ts'

type SceneRoute = Extract<StoryRoute, { name: 'scene' }>

export function createDoor(port: Port, world: World): Door<StoryRoute> {
  const { content, library, journal, preferences } = world
  let isFirstLine = false
  let late: (Late & { page: typeof LatePage }) | undefined
  let coming: Promise<Late> | undefined
  /** The script of which only the opening words are there. */
  let unread: ScriptId | undefined
  let wording: Promise<void> | undefined
  let isAwaited = false

  const reading: Reading = {
    async open(scene, seat, opening, wish) {
      const id = scriptIdOf(scene, seat)
      if (!cardOf(content, scene)?.seats.some((one) => one.seat === seat)) return { problem: { what: 'unknown-scene', detail: seat === 'witness' ? scene : id } }
      const script = await library.opening(id)
      const kept = journal.save().scripts[id]
      if (kept?.finishedOn && !kept.endings) (await fetchLate()).noteFormerEndings(script)
      if (!wish.isWanted()) return undefined
      const opened = openSession(script, journal, world.today, opening)
      if ('unknownLine' in opened) return { problem: { what: 'unknown-line', detail: opened.unknownLine } }
      unread = opened.session.isBeginning() ? id : undefined
      if (!unread) await library.script(id)
      if (!wish.isWanted()) return undefined
      reading.session = opened.session
      isFirstLine = opening.how === 'start'
      return opened.restarted ? { at: { name: 'scene', scene }, notice: 'restarted' } : undefined
    },
    onceWorded(run) {
      const { session } = reading
      if (isAwaited || !session) return
      if (!unread) return run()
      isAwaited = true
      fetchWords().then(() => {
        isAwaited = false
        if (reading.session === session) run()
      }, () => {
        isAwaited = false
        void port.go({ name: 'scene', scene: session.script.scene })
      })
    },
  }

  /** Fetches what comes before and after a reading, with the phone; once, and anew when it could not be had. */
  function fetchLate(): Promise<Late> {
    coming ??= Promise.all([import('./late.ts'), addLaterWords(), loadSmallArt()]).then(([{ createLate, page }]) => {
      // Not spread: what it can show and do grows when what comes after a reading is there.
      late = Object.assign(createLate(port, world, reading), { page })
      // A phone on screen, or reading back, gets what it lacked.
      port.show()
      return late
    })
    coming.catch(() => { coming = undefined })
    return coming
  }

  async function enterScene({ scene, seat, at, from, past, then }: SceneRoute, wish: Wish): Promise<Answer> {
    const isOpen = !seat && !at && reading.session?.script.scene === scene && !reading.session.hasEnded()
    if (isOpen) await fetchWords()
    if (isOpen && past && reading.session!.view().activity === past) reading.session!.act({ type: 'next' })
    if (!isOpen) {
      const which = seat ?? (at ? 'witness' : seatRead(content, journal.save(), scene))
      if (!which) return { instead: { name: 'notice', scene } }
      const answer = await reading.open(scene, which, at ? { how: 'at', line: at } : { how: from ?? 'continue' }, wish)
      if (answer || !wish.isWanted()) return answer
    }
    return reading.session!.hasEnded() ? { instead: { name: then ?? 'debrief' } } : { at: { name: 'scene', scene } }
  }

  /** The words past a script's opening: they come while its first line is read. Rejects when they can't be had now. */
  function fetchWords(): Promise<void> {
    const id = unread
    if (!id) return Promise.resolve()
    wording ??= library.script(id).then(() => { if (unread === id) unread = undefined }).finally(() => { wording = undefined })
    return wording
  }

  function act(action: Action): void {
    if (unread) return reading.onceWorded(() => act(action))
    const { session } = reading
    if (!session?.act(action)) return
    if (session.hasEnded()) return void port.go({ name: 'debrief' })
    isFirstLine = false
    port.hush()
    port.show()
    const { effect } = session.view().cue
    const { haptics } = preferences.settings()
    if (haptics && !preferences.isStill() && (effect === 'vibrate' || effect === 'message')) world.vibrate([60, 40, 60])
  }

  const actions: PlayActions = {
    next: () => act({ type: 'next' }),
    choose: (choice) => act({ type: 'choose', choice }),
    practise: (scene, activity) => void port.go({ name: 'activity', scene, activity, then: { name: 'scene', scene, past: activity } }),
    set: (part) => void preferences.set(part),
  }

  const isPlaying = (route: StoryRoute): route is SceneRoute => route.name === 'scene' && reading.session?.script.scene === route.scene
  const views = { title: titleView, play: playView(() => late?.page) }

  return {
    get actions() { return { ...actions, ...late?.actions } },
    async enter(route, wish) {
      if (route.name === 'title') return undefined
      if (route.name === 'scene') return enterScene(route, wish)
      if (route.name === 'continue') {
        const last = partsOf(unfinished(journal.save()))
        return { instead: last ? { name: 'scene', ...last } : { name: 'title' } }
      }
      return (await fetchLate()).enter(route, wish)
    },
    screen(route) {
      if (isPlaying(route)) return { name: 'play', scene: cardOf(content, route.scene)!, view: reading.session!.view(), firstTime: isFirstLine, steps: late?.steps(reading.session!) } satisfies PlayScreen
      return late?.screen(route) ?? { name: 'title', canContinue: partsOf(unfinished(journal.save()))?.scene ?? null } satisfies TitleScreen
    },
    views: () => ({ ...views, ...late?.views }),
    illustration(route) {
      const { session } = reading
      return isPlaying(route) && session ? { view: session.view(), ahead: () => session.ahead() } : late?.illustration(route)
    },
    shown(route) {
      if (!isPlaying(route)) return
      void world.pictured.then(() => {
        fetchLate().then(({ fetchAfter }) => fetchAfter()).catch(() => undefined)
        fetchWords().catch(() => undefined)
      })
    },
    prepare: fetchLate,
    forget() {
      reading.session = undefined
      late?.forget()
    },
  }
}
