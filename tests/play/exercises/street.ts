// Dans la rue: noting, asking somebody who has no time and somebody who has, speaking of something else, being there after.
import { expect } from '@playwright/test'
import type { StreetAct } from '../../../src/story/activities/street.ts'
import type { Exercise, Performer } from './performer.ts'

export const street: Exercise<'street'> = {
  kind: 'street',
  async start(performer) {
    const { activity, player, t, expectSaid } = performer
    await expectSaid(t('activities.street.risky', { target: player.words.nameOf(activity.target) }))
    await make(performer, 'note')
    await ask(performer, false)
  },
  async finish(performer) {
    const { state, say, t, expectFocusOn, expectShown } = performer
    await ask(performer, true)
    await make(performer, 'distract')
    await make(performer, 'after')
    await expectFocusOn(t('activities.street.used'))
    await expectShown(say(`ends.${state().situation}`))
  },
  async again({ activity, player, press, button, t, expectFocusOn, expectSaid }) {
    await press(button(t('activities.again')), { type: 'again' })
    await expectFocusOn(t('activities.street.moves'))
    await expectSaid(t('activities.street.risky', { target: player.words.nameOf(activity.target) }))
  },
}

async function make(performer: Performer<'street'>, act: Exclude<StreetAct, 'delegate'>): Promise<void> {
  await performer.press(performer.button(performer.say(`moves.${act}.name`)), { type: 'act', act })
  await expectNews(performer)
}

/** Asks the first who helps, or who does not. */
async function ask(performer: Performer<'street'>, helps: boolean): Promise<void> {
  const { activity, player, press, button, say, t, expectFocusOn } = performer
  const helper = activity.helpers.find((one) => one.helps === helps)!
  await press(button(say('moves.delegate.name')))
  await expectFocusOn(t('activities.street.who'))
  await press(button(player.words.nameOf(helper.who)), { type: 'ask', to: helper.id })
  await expectNews(performer)
}

/** What the move shows is said; who is near and where those who follow are stands in words. */
async function expectNews({ activity, player: { words }, main, state, say, t, expectSaid }: Performer<'street'>): Promise<void> {
  const { news, near, situation } = state()
  const target = words.nameOf(activity.target)
  await expectSaid(say(news!))
  const around = main.getByRole('group', { name: t('activities.street.around', { target }), exact: true })
  await expect(around).toContainText(near.length ? t('activities.street.with', { target, people: near.map(words.nameOf).join(t('play.comma')) }) : t('activities.street.nobody', { target }))
  await expect(around).toContainText(say(`follower.${situation}`))
}
