// Builds each room once, joins them, and follows the address. Loaded after the title is already usable.
import { onAddress, readAddress, replaceAddress, replaceOnLinks } from '../browser/address.ts'
import { afterPaint, isEvening, isNetworkPrecious, onMotionWish, onVisibility, readFile, saveFile, today, vibrate, wantsLessMotion, whenIdle } from '../browser/device.ts'
import { askedBefore, isReached, loadAgain } from '../browser/again.ts'
import { isOneFile } from '../browser/form.ts'
import type { Offline } from '../browser/offline.ts'
import { leaveAtOnce } from '../browser/quick-exit.ts'
import { forgetLanguage, isFirstVisit, markRoot } from '../browser/root.ts'
import type { Scope } from '../browser/scope.ts'
import type { Content } from '../content/content.ts'
import { createContent } from '../content/load.ts'
import { createPage } from '../page/page.tsx'
import { keepSettings } from '../progress/changes.ts'
import { openJournal } from '../progress/journal.ts'
import type { LineId, ScriptId } from '../story/script.ts'
import { isLanguage, setLanguage } from '../words/words.ts'
import { askedLanguage } from './addresses.ts'
import { drawLetters, isFirstLine, likelyLanguage } from './ahead.ts'
import { loadBoxes, loadSoundArt, loadStageArt, pictureUrl, portraitUrl, sceneryUrl } from './art.ts'
import { createCompanions } from './companions.ts'
import * as story from './doors/story/door.ts'
import type { FirstArt } from './first-art.ts'
import { createGame, type Game } from './game.ts'
import { createLibrary } from './library.ts'
import { routeOf } from './missing.ts'
import { createPatience } from './patience.ts'
import { home, readRoute } from './routes.ts'
import { openStore } from './store.ts'

/** Starts the game in an empty element. Rejects when a file it can't do without fails to load. */
export async function start(root: HTMLElement, scope: Scope): Promise<void> {
  const { hash, query } = readAddress()
  const asked = askedLanguage(query)
  const content = createContent()
  const library = createLibrary(content)
  const route = readRoute(hash, query)
  const before = askedBefore()
  const likely = likelyLanguage(query)
  const speaking = setLanguage(likely)
  // On a first visit there is likely nothing to read: the first line need not wait.
  const isFirst = isFirstVisit()
  const isScene = route.name === 'scene'
  const patience = createPatience(isScene && !isNetworkPrecious(), (run, ms) => scope.later(run, ms))
  const told: { heard?: (isReplaced: boolean) => void; refused?: () => void } = {}
  const reached = () => isReached((run, ms) => scope.later(run, ms))
  const journal = await openJournal({
    async open() {
      if (isFirst) await patience.over.then(() => idle(scope))
      const [storage, { agree }] = await Promise.all([openStore({ scope, isReached: reached, refused: () => told.refused?.() }), import('../progress/agree.ts')])
      return { storage, agree }
    },
    later: (run, ms) => scope.later(run, ms), onNews: (isReplaced) => told.heard?.(isReplaced), language: likely,
    // One file notes nothing outside its store, and a browser that reads a large page answers late: its title need not wait either.
    waits: import.meta.env.MODE === 'single' && route.name === home.name ? false : !isFirst,
  })
  await speaking
  if (isLanguage(asked)) journal.change((save) => keepSettings(save, { language: asked }))
  const { language } = journal.save().settings
  await setLanguage(language)

  const { settings } = journal.save()
  const companions = createCompanions({
    direction: language === 'ar' ? 'rtl' : 'ltr',
    motion: settings.motion !== 'off' && !wantsLessMotion(),
    levels: { on: settings.sound, music: settings.music, effects: settings.effects },
    later: (run, ms) => scope.later(run, ms), afterPaint,
    onTouch: patience.end,
    onStage() {
      patience.end()
      game.stageDraws()
    },
    onOpen() {
      patience.end()
      startOffline()
    },
    async openStage(options, view) {
      await idle(scope)
      const [{ openStage }, first] = await fetchStage(content, view?.scriptId, view?.lineId)
      return openStage({ ...options, onStill: () => game.notice('still-pictures'), onMissing: () => game.notice('asset-missing') }, first, loadStageArt)
    },
    async openSound(levels) {
      await idle(scope)
      const [{ createSound }, art] = await Promise.all([import('../sound/speaker.ts'), loadSoundArt()])
      return createSound({ ...art, levels })
    },
  })

  let offline: Promise<Offline> | undefined
  // Its copy of everything comes last: it would keep a slow network from the pictures of the first line.
  const startOffline = once(() => {
    if (isOneFile || import.meta.env.MODE === 'scorm') return
    offline = import('../browser/offline.ts').then(({ keepOffline }) => keepOffline(!isNetworkPrecious()))
    offline.catch(() => undefined)
  })
  let isOwed = isLanguage(asked)
  /** Once the language that was asked is written, the address need not say it any more. */
  const tidyAddress = () => void (isOwed && journal.flush().then((isWritten) => {
    if (isOwed && isWritten) replaceAddress(readAddress().hash)
    if (isWritten) isOwed = false
  }))
  const game: Game = createGame({
    content, journal, companions, pictured: patience.over, today, wantsLessMotion, isEvening, saveFile, readFile, vibrate, markRoot, forgetLanguage,
    library, page: () => page, here: { story }, leave: leaveAtOnce,
    isReached: reached, loadAgain, loadedFor: before,
    setAddress(hash) {
      replaceAddress(hash, isOwed ? journal.save().settings.language : undefined)
      tidyAddress()
    },
    // A new version loads the page again: not while something is held in memory alone.
    titleShown: () => void journal.flush().then((isWritten) => { if (isWritten) return offline?.then(({ renew }) => renew(() => readAddress().hash === '/')) }).catch(() => undefined),
  })
  const page = createPage(root, game.actions, {
    portrait: portraitUrl, picture: pictureUrl, scenery: sceneryUrl, boxes: loadBoxes,
  })
  page.onStageBox((box) => companions.setBox(box))

  replaceOnLinks(scope)
  onAddress(scope, (address) => void game.follow(readRoute(address.hash, address.query)))
  onMotionWish(scope, () => game.motionChanged())
  onVisibility(scope, (isHidden) => {
    void (isHidden ? journal.flush() : journal.refresh())
    if (!isHidden) return companions.resume()
    companions.pause()
  })
  // Asked for while the first line is drawn, since nothing else is on its way then.
  if (isScene && !isNetworkPrecious()) fetchStage(content, `${route.scene}/${route.seat ?? 'witness'}`, route.at).catch(() => undefined)
  const sayProblem = () => { if (journal.problem()) game.notice(journal.problem() === 'newer' ? 'newer-save' : 'damaged-save') }
  told.refused = () => game.notice('platform')
  told.heard = (isReplaced) => {
    tidyAddress()
    void game.renew(isReplaced).then(sayProblem)
  }
  await game.follow(route, asked)
  if (before && before !== hash) await game.follow(routeOf(before))
  // A link to a scene may lead to what comes before it.
  const now = readAddress()
  if (readRoute(now.hash, now.query).name !== 'scene') patience.end()
  void patience.over.then(() => afterPaint(() => drawLetters(document.documentElement)))
  if (journal.save().settings.language !== language) told.heard(false)
  sayProblem()
  // Help must open even when the network goes.
  void patience.over.then(() => idle(scope)).then(() => Promise.all([game.prepare({ name: 'map' }, { name: 'help' }), library.words(['help', 'titles', 'facts', 'cast'])])).catch(() => undefined)
  if (import.meta.env.MODE === 'scorm') {
    void import('../browser/wide.ts').then(({ offerWide }) => offerWide(root, scope)).catch(() => undefined)
    void idle(scope).then(async () => (await import('./early.ts')).fetchAll(content, library, game)).catch(() => undefined)
  }
  scope.later(startOffline, isScene ? 12_000 : 0)
}

/** The code of the first pictures, and their art when a script's first line is shown; without it, the whole art. */
async function fetchStage(content: Content, script: ScriptId | undefined, line: LineId | undefined) {
  const coming = import('./stage.ts')
  const start = script && await content.loadScript(script)
  const first = start && isFirstLine(start, line) ? await content.loadFirstArt(script!).catch(() => undefined) as FirstArt | undefined : undefined
  if (!first) await loadStageArt()
  return [await coming, first] as const
}

function once(run: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) run()
    isDone = true
  }
}

/** Waits until the first line is drawn and the browser is idle; on a precious network, a little longer. */
function idle(scope: Scope): Promise<void> {
  return new Promise((resolve) => whenIdle(scope, resolve, isNetworkPrecious() ? 4000 : 1200))
}
