// The content room: what it hands over, and what it says when something is not there.
import { expect, it } from 'vitest'
import { createContent } from '../../src/content/load.ts'

const script = { id: 'essai/witness' } as never
const modules = {
  scenes: [],
  files: {
    essai: async () => ({
      scripts: { 'essai/witness': async () => ({ default: script }), 'essai/targeted': () => Promise.reject(new TypeError('Failed to fetch')) },
      activities: { 'essai/chaine': async () => ({ default: { id: 'chaine' } as never }) },
      words: { fr: { 'scenes/essai/scene': async () => ({ default: { title: 'Essai' } }) }, ar: {} },
    }),
    loin: () => Promise.reject(new TypeError('Failed to fetch')),
  },
  notebook: {},
  words: { fr: { cast: async () => ({ default: { amina: 'Amina' } }) }, ar: {} },
}
const content = createContent(modules)

it('hands over scripts and words', async () => {
  expect(await content.loadScript('essai/witness')).toBe(script)
  expect(await content.loadWords('cast', 'fr')).toEqual({ amina: 'Amina' })
  expect(await content.loadWords('scenes/essai/scene', 'fr')).toEqual({ title: 'Essai' })
  expect(await content.loadActivity('essai', 'chaine')).toEqual({ id: 'chaine' })
})

it('names what does not exist', async () => {
  await expect(content.loadScript('rien/witness')).rejects.toThrow('there is no script "rien/witness"')
  await expect(content.loadScript('essai/pressed')).rejects.toThrow('there is no script "essai/pressed"')
  await expect(content.loadWords('scenes/essai/scene', 'ar')).rejects.toThrow('there is no words "ar/scenes/essai/scene"')
  await expect(content.loadWords('cast', 'ar')).rejects.toThrow('there is no words "ar/cast"')
})

it.each(['essai/targeted', 'loin/witness'] as const)('names what could not be fetched, and keeps the cause: %s', async (id) => {
  await expect(content.loadScript(id)).rejects.toMatchObject({ message: `Content: script "${id}" could not be loaded.`, cause: expect.any(TypeError) })
})
