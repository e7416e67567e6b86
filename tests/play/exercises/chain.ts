// La chaîne: three talks, one a turn, and turns that pass until the end.
import { expect } from '@playwright/test'
import type { ChainAct } from '../../../src/story/activities/chain.ts'
import type { Exercise, Performer } from './performer.ts'

export const chain: Exercise<'chain'> = {
  kind: 'chain',
  async start(performer) {
    const { activity, press, button, t, say, expectSaid } = performer
    // The last class is the whole one.
    const at = activity.classes.length - 1
    await press(button(t('activities.chain.class', { number: at + 1, name: say(`classes.${activity.classes[at]!.id}`) })), { type: 'class', at })
    await expectSaid(t('activities.chain.pick'))
    await talk(performer, 'comfort')
    await turn(performer)
  },
  async finish(performer) {
    const { state, say, t, expectFocusOn, expectShown } = performer
    await talk(performer, 'tell')
    await turn(performer)
    await talk(performer, 'stop')
    while (!state().end) await turn(performer)
    await expectFocusOn(t('activities.chain.over', { count: state().room.rounds }))
    await expectShown(
      ...[['with-you', state().has.length], ['nobody', state().end!.alone]].map(([label, count]) => `${t(`activities.chain.${label}`)} ${t('activities.chain.reached', { count: count! })}`), say('ends.one'),
      ...state().talks.map(({ to, act }) => t(`activities.chain.did.${act}`, namesIn(performer, to))),
    )
  },
  async again({ press, button, t, expectSaid, main }) {
    await press(button(t('activities.again')), { type: 'again' })
    await expect(button(t('activities.chain.turn'), main)).toBeFocused()
    await expectSaid(t('activities.chain.pick'))
  },
}

/** Talks to whoever has the most contacts and can still be talked to. */
async function talk(performer: Performer<'chain'>, act: ChainAct): Promise<void> {
  const { main, state, press, button, say, t, nameOf, expectFocusOn, expectSaid, expectShown } = performer
  const [person] = state().room.people.filter(({ id, friend }) => friend && !state().talks.some(({ to }) => to === id)).sort((a, b) => b.contacts.length - a.contacts.length)
  const phone = button(nameOf(person!), main.getByRole('list', { name: t('activities.chain.phones') }))
  await press(phone)
  await expectFocusOn(nameOf(person!))
  await press(button(say(`acts.${act}.name`)), { type: 'talk', to: person!.id, act })
  await expectSaid(say(person!.answers![act]))
  await expect(phone).toContainText(t(`activities.chain.standing.${act === 'comfort' ? 'wrote' : act === 'tell' ? 'told' : 'quiet'}`))
  if (act === 'comfort') await expectShown(t('activities.chain.wrote', { count: state().wrote.length }))
}

async function turn({ state, press, button, say, t, nameOf, expectSaid }: Performer<'chain'>): Promise<void> {
  await press(button(t('activities.chain.turn')), { type: 'turn' })
  const { round, sent, has, talks, adultIn, end, room: { adult } } = state()
  if (end) return
  const told = talks.find(({ act }) => act === 'tell')
  if (told && told.round + adult.after === round) return expectSaid(say('adult'))
  const fresh = new Set(sent.map(({ to }) => to)).size
  await expectSaid(fresh ? t('activities.chain.news', { count: fresh, all: has.length }) : t('activities.chain.no-news', { all: has.length }))
  if (adultIn) await expectSaid(t('activities.chain.adult-in', { count: adultIn, name: nameOf({ id: '', who: adult.who }) }))
}

function namesIn({ activity: { target }, state, nameOf }: Performer<'chain'>, to: string): Record<string, string> {
  const { people, adult } = state().room
  return { name: nameOf(people.find(({ id }) => id === to)!), target: nameOf({ id: '', who: target }), adult: nameOf({ id: '', who: adult.who }) }
}
