// The page: shows a model, moves the focus to what is new, and passes on what a person does. It never decides what is true.
import { render } from 'preact'
import { AroundContext, type Art } from './context.ts'
import './page.css'
import type { Actions, Page, PageModel, Screen } from './model.ts'
import { Quiet } from './frame/quiet.tsx'
import { Cover, SafetyBar } from './frame/safety.tsx'
import { addLaterWords, language } from '../words/words.ts'
import { chunkOf, ScreenOf, type Chunks } from './screen.tsx'

type Part = 'safety' | 'title' | 'quiet' | 'screen' | 'cover'

/** Takes over `root`, which may already hold the static title screen of index.html; missing parts are made. */
export function createPage(root: HTMLElement, actions: Actions, art: Art): Page {
  const parts = {
    safety: partOf(root, 'safety'), title: root.querySelector<HTMLElement>('[data-part=title]'),
    quiet: partOf(root, 'quiet'), screen: partOf(root, 'screen'), cover: partOf(root, 'cover'),
  }
  parts.safety.textContent = ''
  const box = document.createElement('div')
  box.className = 'stage-box'
  let mounted: HTMLElement | null = null
  let told: ((box: HTMLElement | null) => void) | undefined
  let shown: string | undefined
  let bar: string | undefined
  const chunks: Chunks = {}
  let newest: PageModel | undefined
  const onBox = (next: HTMLElement | null) => {
    mounted = next
    told?.(next)
  }
  const touched = () => actions.touched()
  let unsettle: (() => void) | undefined
  let putBack: (() => void) | undefined
  root.addEventListener('pointerdown', touched)
  root.addEventListener('keydown', touched)

  /** Shows a model; one whose screen is still to be fetched as soon as it is there, and tells when it can't be had. */
  function show(model: PageModel): void {
    newest = model
    const chunk = chunkOf(model.screen)
    if (!chunk || chunks[chunk]) {
      draw(model)
      return
    }
    fetch[chunk]().then(
      () => newest === model && draw(model),
      (error: unknown) => newest === model && actions.cannotShow(error),
    )
  }

  const fetch = {
    later: async () => {
      [chunks.later] = await Promise.all([import('./later.tsx'), addLaterWords()])
      unsettle ??= chunks.later.settle(parts.screen)
      putBack ??= chunks.later.keepWords(root)
      // A phone on screen, or reading back, gets what it lacked.
      if (newest?.screen.name === 'play') draw(newest)
    },
    activities: async () => { [chunks.activities] = await Promise.all([import('./activities/activities.tsx'), addLaterWords()]) },
  }

  function draw(model: PageModel): void {
    putBack?.()
    const { screen } = model
    const around = { actions, art, still: model.still }
    const inside = (node: preact.ComponentChild, part: Part) =>
      render(<AroundContext.Provider value={around}>{node}</AroundContext.Provider>, parts[part]!)
    root.classList.toggle('covered', model.hidden)
    const inScene = screen.name === 'play' || screen.name === 'notice'
    const onBreathe = screen.name === 'activity' && screen.play.kind === 'breathe'
    const onHelp = screen.name === 'help'
    // The bar is the same from line to line: a tap need not draw it again.
    const wanted = [language(), inScene, onBreathe, onHelp].join()
    if (bar !== wanted) inside(<SafetyBar inScene={inScene} onBreathe={onBreathe} onHelp={onHelp} />, 'safety')
    bar = wanted
    inside(<Quiet notices={noticesOf(model)} />, 'quiet')
    inside(<ScreenOf key={screen.name} model={model} chunks={chunks} box={box} onBox={onBox} />, 'screen')
    inside(model.hidden ? <Cover /> : null, 'cover')
    showTitle(parts.title, screen)
    const place = placeOf(screen)
    if (place !== shown && !model.hidden && shown !== undefined) focusOn(screen.name === 'title' ? parts.title : parts.screen)
    if (screen.name === 'play' ? !shown?.startsWith('play') : place !== shown) root.ownerDocument.defaultView?.scrollTo?.(0, 0)
    shown = place
  }

  return {
    show,
    prepare: fetch.later,
    onStageBox(then) {
      told = then
      if (mounted) then(mounted)
    },
    dispose() {
      unsettle?.()
      root.removeEventListener('pointerdown', touched)
      root.removeEventListener('keydown', touched)
      for (const part of ['safety', 'quiet', 'screen', 'cover'] as const) render(null, parts[part])
    },
  }
}

function partOf(root: HTMLElement, name: Part): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part=${name}]`)
  if (found) return found
  const part = document.createElement('div')
  part.dataset.part = name
  // Leaving must be the first thing a key reaches.
  if (name === 'safety') root.prepend(part)
  else root.append(part)
  return part
}

function showTitle(title: HTMLElement | null, screen: Screen): void {
  if (!title) return
  title.hidden = screen.name !== 'title'
  const goOn = title.querySelector<HTMLElement>('[data-continue]')
  if (goOn && screen.name === 'title') goOn.hidden = screen.canContinue === null
}

function noticesOf({ quiet, saved, screen }: PageModel): string[] {
  return saved || screen.name === 'settings' ? quiet : [...new Set([...quiet, 'not-saved'])]
}

/** Names what a person reads now: when it changes, the focus follows. */
function placeOf(screen: Screen): string {
  if (screen.name === 'play') return `play ${screen.view.lineId} ${screen.view.read.length}`
  if (screen.name === 'activity') return `activity ${screen.play.activity.id}`
  return screen.name === 'debrief' ? `debrief ${screen.step}` : screen.name
}

function focusOn(part: HTMLElement | null): void {
  part?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
}
