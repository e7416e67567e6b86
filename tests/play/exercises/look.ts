// Regarde bien: somebody from near, a word for what one sees, until one may go to somebody.
import { expect } from '@playwright/test'
import type { Exercise, Performer } from './performer.ts'

export const look: Exercise<'look'> = {
  kind: 'look',
  async start(performer) {
    await performer.expectSaid(performer.t('activities.look.look'))
    await notice(performer, 0, 0)
    await notice(performer, 1, -1)
  },
  async finish(performer) {
    const { activity, press, say, t, expectSaid, expectSaidBelow } = performer
    for (let person = 2; person < activity.enough; person += 1) await notice(performer, person, person % 2 ? 0 : -1)
    await expectSaidBelow(t('activities.look.more'))
    for (const { id } of activity.people.filter(({ canGo }) => canGo).slice(0, 2)) {
      await press(performer.button(t('activities.look.go', { name: `\u2068${say(`people.${id}.name`)}\u2069` })), { type: 'go', person: id })
      await expectSaid(say(`people.${id}.go`))
    }
  },
  async again({ press, button, t, expectSaid }) {
    await press(button(t('activities.again')), { type: 'again' })
    await expectSaid(t('activities.look.look'))
  },
}

/** Looks at a person, gives the word at `which`, steps back. */
async function notice({ main, activity, state, press, button, say, t, expectSaid, expectShown }: Performer<'look'>, person: number, which: 0 | -1): Promise<void> {
  const { id, words } = activity.people[person]!
  const word = words.at(which)!
  await press(main.getByRole('list', { name: t('activities.look.people') }).getByRole('button').nth(person), { type: 'look', person: id })
  await expect(main.getByRole('region', { name: say(`people.${id}.name`), exact: true })).toBeFocused()
  await expectShown(say(`people.${id}.see`))
  await press(main.getByRole('group', { name: t('activities.look.ask') }).getByRole('button', { name: say(`people.${id}.words.${word}.text`), exact: true }), { type: 'word', word })
  await expectSaid(say(`people.${id}.words.${word}.reply`))
  await press(button(t('activities.look.step-back')), { type: 'step-back' })
  await expectSaid(t('activities.look.noticed', { found: Object.keys(state().words).length, all: activity.people.length }))
}
