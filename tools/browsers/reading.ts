// What each browser is asked: a play of 25 lines from the title, and every choice of every script in its place on the screen.
import { project, sentencesOf } from '../../tests/play/words.ts'
import type { Script } from '../../src/story/script.ts'
import type { State } from '../../src/story/state.ts'
import { find } from '../../src/story/find.ts'
import { present } from '../../src/story/present.ts'
import { begin, offered } from '../../src/story/step.ts'
import type { Browser } from './browser.ts'
import { playerOf, until } from './player.ts'
import { whatIsWrong } from './sight.ts'

export const languages = ['fr', 'ar'] as const
/** Where what was seen is kept. */
export const pictures = '.cache/browsers/faults'
export const sizes = [[360, 740], [1366, 768]] as const

const scripts = project.scenes.flatMap(({ seats }) => seats.map(({ script }) => script))
const words = sentencesOf('fr')
const firstScript = scripts.find(({ id }) => id === 'le-groupe/witness')!

/** Faults met; empty when the 25 lines are read. */
export async function playLines(browser: Browser, base: string, language: 'fr' | 'ar', lines = 25): Promise<string[]> {
  const player = playerOf(browser, base, language)
  const script = firstScript
  const title = player.words.sayIn(`scenes/${script.scene}/scene`, 'title')
  let state = begin(script)
  try {
    await player.open('')
    await player.press(player.words.t('title.play'), player.words.t('map.title'))
    await player.press(title, title)
    await player.press(player.words.t('seats.start', { name: player.words.nameOf(script.lead) }), player.say(script, `lines.${state.read[0]!.line}`))
    for (let read = 1; read < lines && !state.ending; read += 1) state = await player.act(script, state)
    return browser.errors()
  } catch (error) {
    return [`line ${state.read.length}: ${(error as Error).message}`, ...browser.errors()]
  }
}

/** Below the floor, a link to a scene must lead to leaving, hiding and coming back, and the help numbers. */
export async function playBelow(browser: Browser, base: string): Promise<string[]> {
  const faults: string[] = []
  const see = async (selector: string, count = 1): Promise<void> => {
    const look = () => browser.run(whatIsWrong, { selector, count })
    if (!await until(async () => (await look()).length === 0, 5000)) faults.push(...(await look()).map((wrong) => `${selector}: ${wrong}`))
  }
  const press = async (selector: string): Promise<void> => {
    const place = await browser.run(middleOf, selector)
    await browser.press(place.x, place.y)
  }
  await browser.open(`${base}/?scene=${firstScript.scene}&lang=ar`, true)
  await see('.bar a', 3)
  await see('#help a[href="tel:2511"]')
  await press('#hide')
  await see('#back')
  await press('#back')
  await see('.bar a', 3)
  return [...faults, ...browser.errors()]
}

/** Runs inside the page. */
function middleOf(selector: string): { x: number; y: number } {
  const box = document.querySelector(selector)!.getBoundingClientRect()
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
}

export interface Offer { script: Script; state: State; line: string }

/** Every line after which one chooses, with a state that comes there. */
export function offers(): Offer[] {
  return scripts.flatMap((script) => Object.values(script.moments).filter(({ choices }) => choices).flatMap(({ lines }) => {
    const last = [...lines].reverse().map(({ id }) => ({ id, state: find(script, id) })).find(({ state }) => state && offered(script, state).length > 0)
    return last ? [{ script, line: last.id, state: last.state! }] : []
  }))
}

/** Of each script the place where most is to be chosen, then where most is written: what fits there fits elsewhere. */
export function fullest(places: readonly Offer[]): Offer[] {
  const written = ({ script, state }: Offer) => offered(script, state).reduce((sum, { id }) => sum + words.sayIn(`scenes/${script.id}`, `choices.${id}`).length, 0)
  const weight = (place: Offer) => offered(place.script, place.state).length * 1000 + written(place)
  return scripts.flatMap((script) => places.filter((place) => place.script === script).sort((a, b) => weight(b) - weight(a)).slice(0, 1))
}

/** Choices that stand where a person can't see or press them, at any of the sizes. */
export async function lookAtChoices(browser: Browser, base: string, language: 'fr' | 'ar', some: readonly Offer[], seen: (fault: string) => Promise<void>): Promise<string[]> {
  const faults: string[] = []
  for (const offer of some) faults.push(...await again(() => lookAtOffer(browser, base, language, offer, seen)))
  return faults
}

async function lookAtOffer(browser: Browser, base: string, language: 'fr' | 'ar', { script, state, line }: Offer, seen: (fault: string) => Promise<void>): Promise<string[]> {
  const player = playerOf(browser, base, language)
  const faults: string[] = []
  const choices = offered(script, state).map(({ id }) => id)
  const where = `${script.id} ${line} ${language}`
  try {
    await player.open(`?scene=${script.scene}&seat=${script.seat}&at=${line}`)
    await player.expectLine(script, state)
    if (present(script, state).phone && !await until(() => browser.run(() => document.querySelectorAll('.phone').length > 0, null), 5000)) throw new Error('the phone does not come')
    for (const [width, height] of sizes) {
      await browser.size(width, height)
      const look = () => browser.run(whatIsWrong, { selector: '[data-choice]', count: choices.length })
      // On a busy machine choices take their time to come to rest.
      const isRight = async () => (await look()).length === 0
      // A driven browser of old may stop drawing beside others: a picture has it draw again.
      if (!await until(isRight, 10_000, 250)) await browser.picture(`${pictures}/again.png`).then(() => until(isRight, 5000, 500))
      for (const wrong of await look()) {
        faults.push(`${where} ${width}×${height}: ${wrong}`)
        await seen(`${script.id.replace('/', '-')}-${line}-${language}-${width}`)
      }
    }
    faults.push(...browser.errors().map((error) => `${where}: ${error}`))
  } catch (error) {
    faults.push(`${where}: ${(error as Error).message}`)
  }
  return faults
}

/** Looks up to three times, each time from a new page: a fault of the build comes back; a question that the driver of an old browser loses, or a page that it no longer draws, does not. */
export async function again(look: () => Promise<string[]>): Promise<string[]> {
  for (let tried = 1; ; tried += 1) {
    const faults = await look().catch((error: unknown) => [String(error)])
    if (!faults.length || tried === 3) return faults
    for (const fault of faults) console.log(`looked at again: ${fault}`)
  }
}
