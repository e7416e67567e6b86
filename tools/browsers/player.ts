// Somebody who plays in a driven browser: presses what can be read, waits for what must come, and says in words what did not.
import { sentencesOf, type Language } from '../../tests/play/words.ts'
import type { ChoiceId, Script } from '../../src/story/script.ts'
import type { State } from '../../src/story/state.ts'
import { present } from '../../src/story/present.ts'
import { isMomentRead, offered, step } from '../../src/story/step.ts'
import { wait, type Browser } from './browser.ts'

const longestWait = 10_000

export interface Player {
  open(address: string): Promise<void>
  /** Presses the link or button that says `text`, until a heading, or the present line, says `arrived`. */
  press(text: string, arrived: string): Promise<void>
  /** Waits until the line of that state is read. */
  expectLine(script: Script, state: State): Promise<void>
  /** Goes on, by the choice given where one is offered; returns the state that must follow. */
  act(script: Script, state: State, choice?: ChoiceId): Promise<State>
  words: ReturnType<typeof sentencesOf>
  say(script: Script, key: string): string
}

export function playerOf(browser: Browser, base: string, language: Language): Player {
  const words = sentencesOf(language)
  const say = (script: Script, key: string) => words.sayIn(`scenes/${script.id}`, key)

  async function expectText(selector: string, text: string, ms = longestWait): Promise<boolean> {
    return until(() => browser.run(says, { selector, text }), ms)
  }

  async function press(find: { selector: string; text: string }, hasArrived: (ms: number) => Promise<boolean>): Promise<void> {
    for (let tried = 0; tried < 4; tried += 1) {
      const place = await browser.run(placeOf, find)
      if (place) {
        await browser.press(place.x, place.y)
        if (await hasArrived(2500)) return
      } else await wait(500)
    }
    throw new Error(`pressing « ${find.text || find.selector} » leads nowhere; the page says « ${await browser.run(heading, null)} »`)
  }

  function shownOf(script: Script, state: State): string {
    const line = state.read[state.read.length - 1]!.line
    const form = present(script, state).phone?.waiting.find(({ lineId }) => lineId === line)?.form
    return form === undefined || form === 'text' || form === 'notice' ? say(script, `lines.${line}`) : words.t(`phone-screens.forms.${form}`)
  }

  return {
    words, say,
    open: (address) => browser.open(`${base}/${address}${address.includes('?') ? '&' : '?'}lang=${language}`, true),
    press: (text, arrived) => press({ selector: 'a, button', text }, (ms) => expectText('main h1, main [data-focus]', arrived, ms)),
    async expectLine(script, state) {
      if (!await expectText('main [data-focus]', shownOf(script, state))) throw new Error(`the line « ${shownOf(script, state)} » does not come; the page says « ${await browser.run(heading, null)} »`)
    },
    async act(script, state, choice) {
      const [first] = offered(script, state)
      const taken = choice ?? first?.id
      const next = step(script, state, taken ? { type: 'choose', choice: taken } : { type: 'next' })
      if (!next.ok) throw new Error(`The rules refuse "${taken ?? 'next'}": ${next.why}.`)
      const skips = !taken && script.moments[state.moment]!.activity && isMomentRead(script, state)
      const find = taken ? { selector: `[data-choice="${taken}"]`, text: '' } : { selector: 'main button', text: words.t(skips ? 'play.no-activity' : 'play.next') }
      const arrived = next.state.ending ? say(script, `endings.${next.state.ending}.title`) : shownOf(script, next.state)
      const hasArrived = (ms: number) => expectText(next.state.ending ? 'main h1' : 'main [data-focus]', arrived, ms)
      // A message is written first, where the phone is there already, then sent.
      const sending = { selector: '[data-send]', text: '' }
      const isWritten = async () => await browser.run(placeOf, sending) !== null
      await press(find, (ms) => until(async () => await hasArrived(0) || await isWritten(), ms))
      if (!await hasArrived(0)) await press(sending, hasArrived)
      return next.state
    },
  }
}

/** Asks again and again, `pace` milliseconds apart, three times at least where it may wait at all: a question can be lost. */
export async function until(isTrue: () => Promise<boolean>, ms = longestWait, pace = 60): Promise<boolean> {
  const end = Date.now() + ms
  for (let asked = 1; ; asked += 1) {
    if (await isTrue().catch(() => false)) return true
    if (Date.now() > end && (asked > 2 || !ms)) return false
    await wait(pace)
  }
}

// What follows runs inside the page: nothing newer than an old browser knows, nothing from around.

function says({ selector, text }: { selector: string; text: string }): boolean {
  const plain = (one: string) => one.replace(/\s+/g, ' ').trim()
  return (Array.prototype.slice.call(document.querySelectorAll(selector)) as Element[]).some((one) => plain(one.textContent || '').indexOf(plain(text)) >= 0)
}

function placeOf({ selector, text }: { selector: string; text: string }): { x: number; y: number } | null {
  const plain = (one: string) => one.replace(/\s+/g, ' ').trim()
  const found = (Array.prototype.slice.call(document.querySelectorAll(selector)) as Element[])
    .filter((one) => plain(one.textContent || '').indexOf(plain(text)) >= 0 && one.getClientRects().length > 0)[0]
  if (!found) return null
  found.scrollIntoView({ block: 'nearest' })
  const box = found.getBoundingClientRect()
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
}

function heading(_: null): string {
  const found = (Array.prototype.slice.call(document.querySelectorAll('main h1, main [data-focus]')) as Element[]).filter((one) => one.getClientRects().length > 0)[0]
  return found ? (found.textContent || '').trim() : document.title
}
