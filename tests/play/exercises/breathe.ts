// Respire: every breath to its end, told by words.
import type { Exercise } from './performer.ts'

export const breathe: Exercise<'breathe'> = {
  kind: 'breathe',
  async start({ press, button, t, expectSaid }) {
    await expectSaid(t('activities.breathe.ready'))
    await press(button(t('activities.start')), { type: 'start' })
    await expectSaid(t('activities.breathe.in'))
  },
  async finish(performer) {
    const { activity, state, press, button, follow, holdTime, t, expectSaid, expectShown } = performer
    await press(button(t('activities.breathe.stop')), { type: 'stop' })
    await expectSaid(t('activities.breathe.done'))
    await holdTime(async (pass) => {
      await press(button(t('activities.again')), { type: 'start' })
      for (let { phase, breathed } = state(); phase !== 'done'; { phase, breathed } = state()) {
        if (phase === 'in') await expectShown(t('activities.breathe.breath', { now: breathed + 1, all: activity.breaths }))
        // The page notes the beginning with its next picture: a little later.
        await pass(activity[phase as 'in' | 'hold' | 'out'] + 0.04)
        follow({ type: 'turn' })
        await expectSaid(t(`activities.breathe.${state().phase}`))
      }
    })
    await expectShown(t('activities.breathe.more'))
  },
  async again({ press, button, t, expectSaid }) {
    await press(button(t('activities.again')), { type: 'start' })
    await expectSaid(t('activities.breathe.in'))
  },
}
