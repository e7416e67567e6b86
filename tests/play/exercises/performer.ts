// Somebody who does an activity: presses, follows the rules, and looks each time whether the page still holds together.
import { expect, type Locator } from '@playwright/test'
import type { ActivityKind, Kinds, Play } from '../../../src/story/activities/activity.ts'
import { begin, move } from '../../../src/story/activities/rules.ts'
import { inOrder } from '../../../tools/content/compile.ts'
import { open, type Player } from '../player.ts'
import { expectNoSideScroll, expectReachable } from '../sight.ts'
import { expectStill } from '../stillness.ts'
import { project } from '../words.ts'

/** The activities in the order of the screen that lists them. */
export const cards = inOrder(project.scenes).flatMap(({ activities }) => activities.map(({ activity }) => activity))

export interface Performer<K extends ActivityKind = ActivityKind> {
  readonly player: Player
  readonly main: Locator
  readonly activity: Kinds[K]['activity']
  state(): Kinds[K]['state']
  /** A sentence of the activity. */
  say(key: string): string
  t: Player['words']['t']
  /** The name of somebody: of the cast, or of the activity. */
  nameOf(person: { id: string; who?: string }): string
  /** A button in `inside` that holds these words. */
  button(words: string, inside?: Locator): Locator
  /** Presses; with a move, the rules follow, and must accept it. */
  press(target: Locator, move?: Kinds[K]['move']): Promise<void>
  /** The rules follow, by themselves. */
  follow(move: Kinds[K]['move']): void
  /** It is said to those who listen (role status), it is on screen at once, and the page holds. */
  expectSaid(...texts: string[]): Promise<void>
  /** It stands on screen at once, and the page holds. */
  expectShown(...texts: string[]): Promise<void>
  /** It is said, and can be scrolled to. */
  expectSaidBelow(...texts: string[]): Promise<void>
  expectFocusOn(heading: string): Promise<void>
  /** As after a reload: only what is kept on the device is still there. */
  restart(): void
  /** Time stands still, but for what is let pass meanwhile, in seconds. */
  holdTime(during: (pass: (seconds: number) => Promise<void>) => Promise<void>): Promise<void>
}

export interface Exercise<K extends ActivityKind = ActivityKind> {
  kind: K
  /** From the beginning to a place in the middle; and from there to what one takes along. */
  start(performer: Performer<K>): Promise<void>
  finish(performer: Performer<K>): Promise<void>
  /** What is needed once more, with the keys: another try. */
  again(performer: Performer<K>): Promise<void>
}

export function performerOf<K extends ActivityKind>(player: Player, activity: Kinds[K]['activity'], { isStill = false } = {}): Performer<K> {
  const { page, hands, words } = player
  const main = page.getByRole('main')
  let play: Play = begin(activity, { circle: [] })
  const say = (key: string) => words.sayIn(`scenes/${activity.scene}/activities/${activity.id}`, key)

  function follow(one: Kinds[K]['move']): void {
    const next = move(play, one)
    if (next === play) throw new Error(`The rules refuse ${JSON.stringify(one)}.`)
    play = next
  }

  async function expectWhole(): Promise<void> {
    await expectNoSideScroll(page)
    if (hands.means === 'keyboard') await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), 'the focus is somewhere').not.toBe('BODY')
    if (isStill) await expectStill(page)
  }

  const holding = (of: Locator, text: string) => of.filter({ hasText: text }).filter({ visible: true }).first()
  async function expectRead(of: Locator, texts: string[]): Promise<void> {
    for (const text of texts) await expect(holding(of, text), text).toBeInViewport()
    await expectWhole()
  }

  return {
    player, main, activity, say, follow, t: words.t,
    state: () => play.state as Kinds[K]['state'],
    nameOf: ({ id, who }) => (who ? words.nameOf(who) : `\u2068${say(`people.${id}.name`)}\u2069`),
    button: (text, inside = main) => inside.getByRole('button').filter({ hasText: text }),
    async press(target, one) {
      await hands.press(target)
      if (one) follow(one)
    },
    expectSaid: (...texts) => expectRead(main.getByRole('status'), texts),
    expectShown: (...texts) => expectRead(main.locator('p, li, dd'), texts),
    async expectSaidBelow(...texts) {
      for (const text of texts) await expectReachable(holding(main.getByRole('status'), text))
      await expectWhole()
    },
    async expectFocusOn(heading) {
      await expect(main.getByRole('heading', { name: heading, exact: true })).toBeFocused()
      await expectWhole()
    },
    restart() {
      play = begin(activity, { circle: play.kind === 'circle' ? play.state.chosen : [] })
    },
    async holdTime(during) {
      await page.clock.pauseAt(await page.evaluate(() => Date.now()) + 60_000)
      await during((seconds) => page.clock.runFor(seconds * 1000))
      await page.clock.resume()
    },
  }
}

/** Opens the activity by its card, as a person does. */
export async function openByCard({ player, activity, t }: Performer): Promise<void> {
  await open(player, '/#/practice')
  await player.hands.press(cardOf(player, activity))
  await expectOpened(player, activity)
  await expect(player.page.getByRole('heading', { level: 1, name: t(`activities.kinds.${activity.kind}`), exact: true })).toBeFocused()
}

export async function openByAddress({ player, activity }: Performer): Promise<void> {
  await open(player, `/#/activity/${activity.scene}/${activity.id}`)
  await expectOpened(player, activity)
}

/** The screen of the activity, whole: its name, what one does here. */
export async function expectOpened({ page, words }: Player, { kind, scene, id }: Kinds[ActivityKind]['activity']): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words.t(`activities.kinds.${kind}`), exact: true })).toBeVisible()
  await expect(page.getByText(words.sayIn(`scenes/${scene}/activities/${id}`, 'intro'))).toBeVisible()
}

export function cardOf({ page, words }: Player, activity: Kinds[ActivityKind]['activity']): Locator {
  return page.getByRole('list', { name: words.t('activities.list') }).getByRole('button').nth(cards.indexOf(activity))
}
