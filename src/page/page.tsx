// The page: shows a model, moves the focus to what is new, and passes on what a person does. It never decides what is true.
import './frame/screens.css'
import './frame/overlays.css'
import { render } from 'preact'
import { language } from '../words/words.ts'
import { AroundContext, type Art } from './context.ts'
import { Problem } from './frame/problem.tsx'
import { Quiet } from './frame/quiet.tsx'
import { Cover, SafetyBar } from './frame/safety.tsx'
import type { FrameActions, Page, PageModel, ProblemScreen, ScreenView } from './model.ts'
import type { TitleScreen } from './title/model.ts'
import { showTitle } from './title/title.ts'

type Part = 'safety' | 'title' | 'quiet' | 'screen' | 'cover'

const problemView: ScreenView<ProblemScreen> = { shows: Problem }

/** Takes over `root`, which may already hold the static title screen of index.html; missing parts are made. */
export function createPage(root: HTMLElement, { touched }: Pick<FrameActions, 'touched'>, art: Art): Page {
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
  let now: PageModel
  let late: Promise<void> | undefined
  let surround: ((model?: PageModel) => void) | undefined
  let isDisposed = false
  const onBox = (next: HTMLElement | null) => {
    mounted = next
    told?.(next)
  }
  root.addEventListener('pointerdown', touched)
  root.addEventListener('keydown', touched)

  function show(model: PageModel): void {
    now = model
    surround?.(now)
    const { screen, actions } = model
    const view = model.view ?? problemView
    const Shown = view.shows
    const around = { actions, art, still: model.still }
    const inside = (node: preact.ComponentChild, part: Part) =>
      render(<AroundContext.Provider value={around}>{node}</AroundContext.Provider>, parts[part]!)
    root.classList.toggle('covered', model.hidden)
    const behind = view.isBehind?.(screen)
    // The bar is the same from line to line: a tap need not draw it again.
    const wanted = [language(), view.isInScene, behind].join()
    if (bar !== wanted) inside(<SafetyBar inScene={Boolean(view.isInScene)} onBreathe={behind === 'breathe'} onHelp={behind === 'help'} />, 'safety')
    bar = wanted
    inside(<Quiet notices={noticesOf(model)} />, 'quiet')
    inside(<Shown key={screen.name} screen={screen} model={model} box={box} onBox={onBox} />, 'screen')
    inside(model.hidden ? <Cover /> : null, 'cover')
    const isTitle = screen.name === 'title'
    showTitle(parts.title, isTitle ? screen as TitleScreen : null)
    const place = view.placeOf?.(screen) ?? screen.name
    if (place !== shown && !model.hidden && shown !== undefined) focusOn(isTitle ? parts.title : parts.screen)
    if (view.keepsScroll ? !shown?.startsWith(screen.name) : place !== shown) root.ownerDocument.defaultView?.scrollTo?.(0, 0)
    shown = place
    // What every screen gains once one is there; a first line does not wait for it.
    if (!isTitle || model.settings.clear) late ??= import('./frame/late.ts').then(({ openLate }) => { if (!isDisposed) (surround = openLate(root, parts.screen))(now) }, () => undefined)
  }

  return {
    show,
    onStageBox(then) {
      told = then
      if (mounted) then(mounted)
    },
    dispose() {
      isDisposed = true
      surround?.()
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

function noticesOf({ quiet, saved, view }: PageModel): string[] {
  return saved || view?.saysWhatIsKept ? quiet : [...new Set([...quiet, 'not-saved'])]
}

function focusOn(part: HTMLElement | null): void {
  part?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
}
