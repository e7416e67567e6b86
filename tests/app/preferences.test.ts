// What a person prefers, and the language that one window holds for itself.
import { expect, it, vi } from 'vitest'
import { createPreferences } from '../../src/app/preferences.ts'

type Options = Parameters<typeof createPreferences>[0]
const words = vi.hoisted(() => ({ spoken: 'fr' }))
vi.mock('../../src/words/words.ts', () => ({ language: () => words.spoken }))

it('a window that holds a language of its own keeps it when another window chooses one, and changes it when it chooses itself', async () => {
  const save = { settings: { language: 'fr' } }
  const preferences = createPreferences({
    library: { speak: async (next: string) => { words.spoken = next } },
    journal: { save: () => save, change: (next: (one: typeof save) => typeof save) => Object.assign(save, next(save)) },
    companions: { setDirection: vi.fn(), setLevels: vi.fn(), setMotion: vi.fn() },
    wantsLessMotion: () => false, port: { show: vi.fn(), notice: vi.fn(), forget: vi.fn() }, goHome: async () => undefined,
  } as unknown as Options)
  await preferences.hold('fr')
  Object.assign(save, { settings: { language: 'ar' } })
  await preferences.renew(false)
  expect([preferences.settings().language, words.spoken]).toEqual(['fr', 'fr'])
  await preferences.hold('ar')
  expect([preferences.settings().language, words.spoken, save.settings.language]).toEqual(['ar', 'ar', 'ar'])
  await preferences.speak('fr')
  expect([preferences.settings().language, words.spoken, save.settings.language]).toEqual(['fr', 'fr', 'fr'])
  Object.assign(save, { settings: { language: 'ar' } })
  await preferences.renew(true)
  expect(preferences.settings().language).toBe('ar')
})
