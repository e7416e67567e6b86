// Mon cercle: enough people from enough places, a first sentence, somebody who does not help, somebody who does.
import { expect, type Locator } from '@playwright/test'
import type { CirclePerson } from '../../../src/story/activities/circle.ts'
import type { Exercise, Performer } from './performer.ts'

export const circle: Exercise<'circle'> = {
  kind: 'circle',
  async start(performer) {
    const { activity, state, press, t, expectSaid } = performer
    for (const person of wanted(performer)) {
      if (state().chosen.includes(person.id)) continue
      await press(cardOf(performer, person), { type: 'toggle', person: person.id })
      await expect(cardOf(performer, person)).toHaveAttribute('aria-pressed', 'true')
      const missing = activity.least.people - state().chosen.length
      await expectSaid(missing > 0 ? t('activities.circle.more', { count: missing }) : t('activities.circle.closed'))
    }
    await expectInside(performer, wanted(performer))
  },
  async finish(performer) {
    const { activity: { sentences }, state, press, button, say, t, expectFocusOn, expectSaid } = performer
    await press(button(t('activities.circle.go')), { type: 'go' })
    await expectFocusOn(t('activities.circle.say'))
    await press(button(say(`sentences.${sentences[0]}.text`)), { type: 'say', sentence: sentences[0]! })
    await expectSaid(say(`sentences.${sentences[0]}.does`))
    await ask(performer, 'told')
    await performer.expectShown(say(`refusals.${state().refusal}.text`), say(`refusals.${state().refusal}.reply`))
    await expect(performer.main.getByText(t('activities.circle.not-you'), { exact: true })).toBeVisible()
    await ask(performer, 'hears')
    await performer.expectShown(say(`people.${state().asked[1]}.hears`))
  },
  async again(performer) {
    const { press, button, t, expectFocusOn, expectSaid } = performer
    await press(button(t('activities.circle.again')), { type: 'again' })
    await expectFocusOn(t('activities.circle.say'))
    await press(button(t('activities.circle.change')), { type: 'change' })
    await expectSaid(t('activities.circle.closed'))
  },
}

/** Goes to the first of those who were not gone to. */
async function ask(performer: Performer<'circle'>, what: 'told' | 'hears'): Promise<void> {
  const { activity: { people }, state, press, say, t, expectFocusOn } = performer
  const person = people.find(({ id }) => id === state().chosen.find((one) => !state().asked.includes(one)))!
  await press(cardOf(performer, person), { type: 'ask', person: person.id })
  await expectFocusOn(t(`activities.circle.${what}`, { who: say(`people.${person.id}.who`) }))
}

/** As many people as make a circle, from different places first. */
export function wanted({ activity: { people, least } }: Performer<'circle'>): CirclePerson[] {
  const firsts = people.filter(({ setting }, index) => people.findIndex((one) => one.setting === setting) === index)
  return [...firsts, ...people.filter((one) => !firsts.includes(one))].slice(0, least.people)
}

export function cardOf({ main, say, t }: Performer<'circle'>, { id }: CirclePerson): Locator {
  return main.getByRole('button').filter({ hasText: `${say(`people.${id}.who`)}${t('play.comma')}${say(`people.${id}.does`)}` })
}

/** The ring says who is in it. */
export async function expectInside({ main, say, t }: Performer<'circle'>, inside: readonly CirclePerson[]): Promise<void> {
  const people = inside.map(({ id }) => say(`people.${id}.who`)).join(t('play.comma'))
  await expect(main.getByRole('img', { name: people ? t('activities.circle.inside', { people }) : t('activities.circle.empty'), exact: true })).toBeVisible()
}
