// Reads aloud for whoever asked for it: the present line as it comes, choices and whole pages on demand. It is silent as soon as the line is left, hidden, or gone. A chunk of its own.
import './aloud.css'
import { render } from 'preact'
import { language, t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import type { PageModel } from '../model.ts'
import type { PlayScreen } from '../play/model.ts'
import { heardIn } from './heard.ts'
import type { Said, Speaker } from './speaker.ts'

/** Screens that speak for themselves, or to a whole class. */
const without = /^(title|film|class)/

/** Call what it returns with every model, before it is drawn; without one when nothing is to be read any more. Its words must be there. */
export function openAloud(root: HTMLElement, speaker: Speaker): (model?: PageModel) => void {
  const { ownerDocument: page } = root
  const bar = page.createElement('div')
  bar.dataset.part = 'aloud'
  let now: PageModel | undefined
  let place: string | undefined
  let isSpeaking = false
  /** The line that has come was not read yet: the voice may come after it. */
  let isDue = false
  /** No page speaks before somebody has touched it; what a browser says of that may be of the page before. */
  let wasTouched = false

  const isPlay = (model: PageModel | undefined): model is PageModel<PlayScreen> => model?.screen.name === 'play'
  const isAsked = () => Boolean(now && !now.hidden && root.isConnected && !page.hidden && !without.test(now.screen.name) && speaker.can(language()))
  const touch = () => { wasTouched = true }

  function setSpeaking(is: boolean): void {
    isSpeaking = is
    page.documentElement.toggleAttribute('data-speaking', is)
  }

  function stop(): void {
    isDue = false
    speaker.stop()
    setSpeaking(false)
  }

  function hush(): void {
    stop()
    draw()
  }

  function say(said: readonly Said[]): void {
    stop()
    setSpeaking(true)
    speaker.say(said, () => {
      setSpeaking(false)
      draw()
    })
    draw()
  }

  const sayLine = () => say([...root.querySelectorAll('[data-part=screen] main [data-focus]')].slice(0, 1).flatMap(heardIn))
  const sayChoices = () => say([...root.querySelectorAll('[data-part=screen] main [data-choice]')].flatMap((one, index) => [{ text: String(index + 1), language: language() }, ...heardIn(one)]))
  /** What is open over the page is read in its place. */
  const sayPage = () => say([root.querySelector('dialog[open]') ?? root.querySelector('[data-part=screen] main')].flatMap((one) => (one ? heardIn(one) : [])))

  function draw(): void {
    const isThere = isAsked()
    page.documentElement.toggleAttribute('data-aloud', isThere)
    if (!isThere) bar.remove()
    else if (!bar.isConnected) root.querySelector('[data-part=safety]')?.after(bar)
    const inPlay = isPlay(now)
    render(isThere ? (
      <section class="aloud" aria-label={t('aloud.label')}>
        <button type="button" onClick={isSpeaking ? hush : inPlay ? sayLine : sayPage}>
          <Icon name={isSpeaking ? 'mute' : 'voice'} />{t(isSpeaking ? 'aloud.stop' : inPlay ? 'aloud.line' : 'aloud.page')}
        </button>
        {isPlay(now) && now.screen.view.choices.length > 0 && <button type="button" onClick={sayChoices}><Icon name="question" />{t('aloud.choices')}</button>}
      </section>
    ) : null, bar)
  }

  /** Once what was given is drawn. */
  function look(): void {
    draw()
    if (isDue && isPlay(now) && isAsked()) {
      isDue = false
      if (wasTouched) sayLine()
    }
  }

  function follow(model: PageModel): void {
    now = model
    const { screen, view, hidden } = model
    const next = `${language()} ${view?.placeOf?.(screen) ?? screen.name}`
    if (hidden) stop()
    else if (next !== place) {
      stop()
      place = next
      isDue = true
    }
    void Promise.resolve().then(() => { if (now === model) look() })
  }

  const onHidden = () => { if (page.hidden) hush(); else draw() }
  // Leaving takes the body away before anything else: the voice goes with it.
  const left = new MutationObserver(() => { if (!root.isConnected) stop() })
  left.observe(page.documentElement, { childList: true })
  page.addEventListener('visibilitychange', onHidden)
  page.defaultView!.addEventListener('pagehide', hush)
  for (const type of ['pointerdown', 'keydown', 'click']) root.addEventListener(type, touch, true)
  const forget = speaker.onVoices(look)

  return (model) => {
    if (model) return follow(model)
    now = undefined
    hush()
    left.disconnect()
    page.removeEventListener('visibilitychange', onHidden)
    page.defaultView!.removeEventListener('pagehide', hush)
    for (const type of ['pointerdown', 'keydown', 'click']) root.removeEventListener(type, touch, true)
    forget()
  }
}
