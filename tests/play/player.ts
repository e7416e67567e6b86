// Somebody who plays: opens the title, reads lines, makes choices; knows from the rules what must come next.
import { expect, type Locator, type Page } from '@playwright/test'
import { find } from '../../src/story/find.ts'
import type { ChoiceId, Script } from '../../src/story/script.ts'
import { present } from '../../src/story/present.ts'
import type { State } from '../../src/story/state.ts'
import { begin, isMomentRead, offered, step } from '../../src/story/step.ts'
import { read } from '../../src/story/walk.ts'
import { finishGesture } from './gestures.ts'
import { handsOf, settled, type Hands, type Means } from './hands.ts'
import { expectReachable, expectSeen } from './sight.ts'
import { watchPolicy } from './violations.ts'
import { scene, script, sentencesOf, type Language, type Sentences } from './words.ts'

export interface Player {
  readonly page: Page
  readonly hands: Hands
  readonly words: Sentences
  readonly language: Language
  button(key: string): Locator
  link(key: string): Locator
}

export function playerOf(page: Page, language: Language = 'fr', means: Means = 'mouse'): Player {
  const words = sentencesOf(language)
  return {
    page, words, language, hands: handsOf(page, means),
    button: (key) => unhurried(page, page.getByRole('button', { name: words.t(key), exact: true })),
    link: (key) => unhurried(page, page.getByRole('link', { name: words.t(key), exact: true })),
  }
}

/** Clicks as a person does, who has seen what there is: never in the moment in which a new line takes no tap. */
function unhurried(page: Page, target: Locator): Locator {
  const click = target.click.bind(target)
  target.click = async (options) => {
    await settled(page)
    await click(options)
  }
  return target
}

/** Opens an address of the game in the player's language and waits until the game listens. The game may be a file: what follows `/` is asked of it. */
export async function open(player: Player, address = '/'): Promise<void> {
  watchPolicy(player.page)
  const [path, hash = ''] = address.replace(/^\//, '').split('#')
  const asked = path!.includes('lang=') ? path! : `${path}${path!.includes('?') ? '&' : '?'}lang=${player.language}`
  await player.page.goto(hash ? `${asked}#${hash}` : asked)
  await expectStarted(player)
}

export async function expectStarted({ page, button, language }: Player): Promise<void> {
  await expect(button('safety.hide')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
}

/** From the title, over the map and through the notice, to the first line. */
export async function startScene(player: Player): Promise<State> {
  const { page, hands, words, link } = player
  await hands.press(link('title.play'))
  await expect(page.getByRole('heading', { name: words.t('map.title'), exact: true })).toBeFocused()
  await hands.press(page.getByRole('list', { name: words.t('map.list') }).getByRole('button').filter({ hasText: words.sayScene('title') }))
  await expect(page.getByRole('heading', { name: words.sayScene('title'), exact: true })).toBeVisible()
  await expect(page.getByText(words.sayScene('notice'))).toBeVisible()
  await hands.press(startButton(player))
  const state = begin(script)
  await expectLine(player, state)
  return state
}

/** Starts the scene by the eyes of its witness. */
export function startButton({ page, words }: Player): Locator {
  return page.getByRole('button', { name: words.t('seats.start', { name: words.nameOf(script.lead) }), exact: true })
}

/** The element that holds the present line: where the focus goes. */
export function lineOf({ page }: Player): Locator {
  return page.getByRole('main').locator('[data-focus]')
}

/** The present line is the one of `state`, and nothing else than its choices is offered. */
export async function expectLine(player: Player, state: State): Promise<void> {
  await expect(lineOf(player)).toContainText(shownOf(player, state))
  const choices = offered(script, state)
  await expect(choicesOf(player)).toHaveCount(choices.length)
}

/** The words of the present line; of a message that waits unopened, only what sort it is. */
function shownOf({ words }: Player, state: State): string {
  const { line } = state.read.at(-1)!
  const form = present(script, state).phone?.waiting.find(({ lineId }) => lineId === line)?.form
  return form === undefined || form === 'text' || form === 'notice' ? words.say(`lines.${line}`) : words.t(`phone-screens.forms.${form}`)
}

export function choicesOf({ page }: Player): Locator {
  return page.getByRole('main').getByRole('group').getByRole('button')
}

export function choiceOf(player: Player, choice: ChoiceId): Locator {
  return choicesOf(player).filter({ hasText: player.words.say(`choices.${choice}`) })
}

/** One act, and the state it must lead to. */
export async function act(player: Player, state: State, choice?: ChoiceId): Promise<State> {
  const { hands, button } = player
  const offer = offered(script, state)
  if (offer.length) {
    const wanted = choice ?? offer[0]!.id
    const index = offer.findIndex(({ id }) => id === wanted)
    await hands.choose(choiceOf(player, wanted), index)
    await finishGesture(player.page, offer[index]!, choiceOf(player, wanted), hands.press)
    return follow(state, wanted)
  }
  if (script.moments[state.moment]!.activity && isMomentRead(script, state)) await hands.press(button('play.no-activity'))
  else await hands.goOn(button('play.next'), state.read.length)
  return follow(state)
}

export function follow(state: State, choice?: ChoiceId, of = script): State {
  const next = step(of, state, choice ? { type: 'choose', choice } : { type: 'next' })
  if (!next.ok) throw new Error(`The rules refuse "${choice ?? 'next'}": ${next.why}.`)
  return next.state
}

/** Reads on along `path`, looking at every line when `look`; stops after `most` lines, or at the ending. */
export async function readAlong(player: Player, from: State, path: readonly ChoiceId[], { look = false, most = Infinity } = {}): Promise<State> {
  let state = from
  for (let read = 0; read < most && !state.ending; read += 1) {
    state = await act(player, state, path[state.path.length])
    if (state.ending) break
    await expectLine(player, state)
    if (look) await expectLookable(player, state)
  }
  return state
}

/** The line is whole on screen and has the focus; the choices can be reached. */
export async function expectLookable(player: Player, state: State): Promise<void> {
  await expect(lineOf(player)).toBeFocused()
  await expectSeen(lineOf(player))
  for (const { id } of offered(script, state)) await expectReachable(choiceOf(player, id))
}

/** A last line that an address can open: the one after which the story ends. */
export function lastBeforeEnding(script: Script): State {
  for (const { ending, lines } of Object.values(script.moments)) {
    for (const { id } of ending ? [...lines].reverse() : []) {
      const state = find(script, id)
      if (state && follow(state, undefined, script).ending) return state
    }
  }
  throw new Error(`${script.id} ends nowhere.`)
}

/** Opens the scene right at a line. */
export async function openAt(player: Player, line: string): Promise<void> {
  await open(player, `/?scene=${scene}&at=${line}`)
  await expect(lineOf(player)).toContainText(player.words.say(`lines.${line}`))
}

/** A short reading and a long one, among some that differ in where they turn. */
export function readings(): { shortest: State; longest: State } {
  const ends = Array.from({ length: 60 }, (_, seed) => read(script, (offer, { path }) => offer[(seed * (path.length + 3) + (seed >> 2)) % offer.length]!))
  ends.sort((a, b) => a.read.length - b.read.length)
  return { shortest: ends[0]!, longest: ends.at(-1)! }
}

/** A line in the middle of the shortest reading that offers nothing, and one that offers choices. */
export function someLines(): { plain: string; choosing: string; phone: string } {
  const states: State[] = []
  let state = begin(script)
  for (const _ of readings().shortest.read) {
    states.push(state)
    const [first] = offered(script, state)
    state = follow(state, first && (readings().shortest.path[state.path.length] ?? first.id))
    if (state.ending) break
  }
  const lineIn = (one: State) => script.moments[one.moment]!.lines.find(({ id }) => id === one.read.at(-1)!.line)!
  const find = (fits: (one: State) => boolean) => states.find((one) => one.path.length > 0 && fits(one))!.read.at(-1)!.line
  return {
    plain: find((one) => !offered(script, one).length && !lineIn(one).message),
    choosing: find((one) => offered(script, one).length > 0),
    phone: find((one) => lineIn(one).message?.form === 'picture'),
  }
}
