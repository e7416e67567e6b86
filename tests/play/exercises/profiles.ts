// Deux profils: a line to compare, a word for it, until one may act.
import { profileWords } from '../../../src/story/activities/profiles.ts'
import type { Exercise, Performer } from './performer.ts'

export const profiles: Exercise<'profiles'> = {
  kind: 'profiles',
  async start(performer) {
    await performer.expectSaid(performer.t('activities.profiles.look'))
    await compare(performer, 0)
    await compare(performer, 1)
  },
  async finish(performer) {
    const { activity, press, button, say, t, expectSaid, expectSaidBelow } = performer
    for (let detail = 2; detail < activity.enough; detail += 1) await compare(performer, detail)
    await expectSaidBelow(t('activities.profiles.more'))
    for (const act of activity.acts.slice(-2)) {
      await press(button(say(`acts.${act}.text`)), { type: 'act', act })
      await expectSaid(say(`acts.${act}.does`))
    }
  },
  async again({ press, button, t, expectSaid }) {
    await press(button(t('activities.again')), { type: 'again' })
    await expectSaid(t('activities.profiles.look'))
  },
}

/** Opens the line, gives one word after another, reads what it says. */
async function compare({ main, activity, press, say, t, expectSaid }: Performer<'profiles'>, at: number): Promise<void> {
  const { id } = activity.details[at]!
  const word = profileWords[at % profileWords.length]!
  await press(main.getByRole('list').first().getByRole('listitem').nth(at).getByRole('button').first(), { type: 'look', detail: id })
  await press(main.getByRole('group', { name: t('activities.profiles.ask') }).getByRole('button', { name: t(`activities.profiles.words.${word}`), exact: true }), { type: 'word', word })
  await expectSaid(say(`details.${id}.why`))
}
