// The content room: what it hands over, and what it says when something is not there.
import { expect, it } from 'vitest'
import { createContent } from '../../src/content/load.ts'

const script = { id: 'essai/witness' } as never
const modules = {
  scenes: [],
  scripts: { 'essai/witness': async () => ({ default: script }), 'loin/witness': () => Promise.reject(new TypeError('Failed to fetch')) },
  practice: async () => ({ activities: {}, words: { fr: {}, ar: {} } }), notebook: {},
  words: { fr: { cast: async () => ({ default: { amina: 'Amina' } }) }, ar: {} },
}
const content = createContent(modules)

it('hands over scripts and words', async () => {
  expect(await content.loadScript('essai/witness')).toBe(script)
  expect(await content.loadWords('cast', 'fr')).toEqual({ amina: 'Amina' })
})

it('names what does not exist', async () => {
  await expect(content.loadScript('rien/witness')).rejects.toThrow('there is no script "rien/witness"')
  await expect(content.loadWords('cast', 'ar')).rejects.toThrow('there is no words "ar/cast"')
})

it('names what could not be fetched, and keeps the cause', async () => {
  await expect(content.loadScript('loin/witness')).rejects.toMatchObject({ message: 'Content: script "loin/witness" could not be loaded.', cause: expect.any(TypeError) })
})
