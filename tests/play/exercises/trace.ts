// Garde la trace: one item for each place of the folder, one of no use, the private one as a note; then four acts.
import { expect, type Locator } from '@playwright/test'
import { tracePlaces, traceSteps, type TraceItem, type TraceStep } from '../../../src/story/activities/trace.ts'
import { expectReachable } from '../sight.ts'
import type { Exercise, Performer } from './performer.ts'

const order: readonly TraceStep[] = ['tell', 'keep', 'report', 'block']

export const trace: Exercise<'trace'> = {
  kind: 'trace',
  async start(performer) {
    const { activity: { items }, main, t, say } = performer
    const intimate = items.find(({ isPrivate }) => isPrivate)!
    await touch(performer, items.find(({ proves, isPrivate }) => !proves && !isPrivate)!, 'left')
    await touch(performer, intimate, 'noted')
    await expect(folderOf(performer)).toContainText(`${t('activities.trace.note')} ${say(`items.${intimate.id}.label`)}`)
    await touch(performer, items.find(({ proves }) => proves === 'who')!, 'kept')
    const missing = tracePlaces.filter((place) => place !== 'who').map((place) => t(`activities.trace.places.${place}`)).join(t('play.comma'))
    await expect(main.getByRole('status').filter({ hasText: t('activities.trace.missing', { what: missing }) })).toBeVisible()
  },
  async finish(performer) {
    const { activity: { items }, main, press, button, say, t, expectFocusOn } = performer
    for (const place of tracePlaces.slice(1)) await touch(performer, items.find(({ proves }) => proves === place)!, 'kept')
    await expect(main.getByRole('status').filter({ hasText: t('activities.trace.full') })).toBeVisible()
    await press(button(t('activities.trace.act')), { type: 'act' })
    await expectFocusOn(t('activities.trace.order'))
    for (const step of order) await place(performer, step)
    await expectReachable(main.getByText(say('more')))
  },
  async again(performer) {
    const { main, press, button, say, t } = performer
    await press(button(say(`steps.${order[0]}.text`), placedIn(performer)), { type: 'take', step: order[0]! })
    await place(performer, order[0]!)
    await press(button(t('activities.trace.again')), { type: 'again' })
    await expect(main.getByRole('list').first().getByRole('button').first()).toBeFocused()
    await press(button(t('activities.trace.back')), { type: 'sort' })
    await expect(main.getByRole('status').filter({ hasText: t('activities.trace.full') })).toBeVisible()
    await performer.expectShown()
  },
}

async function touch({ activity, player, main, press, say, t, expectSaid }: Performer<'trace'>, item: TraceItem, mark: 'kept' | 'noted' | 'left'): Promise<void> {
  const chat = main.getByRole('region', { name: t('phone.label', { name: player.words.nameOf(activity.whose) }), exact: true })
  const message = chat.getByRole('button').nth(activity.items.indexOf(item))
  await press(message, { type: 'touch', item: item.id })
  await expectSaid(say(`items.${item.id}.why`))
  await expect(message).toContainText(t(`activities.trace.${mark}`))
}

async function place(performer: Performer<'trace'>, step: TraceStep): Promise<void> {
  const { main, state, press, say, expectShown } = performer
  // Those that wait stand in the first list.
  const waiting = main.getByRole('list').first().getByRole('button').nth(traceSteps.filter((one) => !state().order.includes(one)).indexOf(step))
  await expect(waiting).toContainText(say(`steps.${step}.text`))
  await press(waiting, { type: 'place', step })
  const placed = state().order
  const text = say(placed.length === 1 ? `steps.${step}.first` : `orders.${placed.at(-2)}-${step}`)
  await expect(placedIn(performer)).toContainText(text)
  await expectShown(text)
}

/** The acts in the order chosen; what is added to it is read aloud. */
function placedIn({ main, t }: Performer<'trace'>): Locator {
  return main.getByRole('list', { name: t('activities.trace.order-list') }).and(main.locator('[aria-live=polite]'))
}

function folderOf({ main, t }: Performer<'trace'>): Locator {
  return main.getByRole('region', { name: t('activities.trace.folder'), exact: true })
}
