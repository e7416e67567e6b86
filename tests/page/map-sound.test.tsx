// @vitest-environment happy-dom
// What is touched in the neighbourhood is heard, and answers.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { modelOf, screens } from './models.ts'
import { openPage, without, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

let opened: Opened
beforeEach(() => { opened = openPage() })
afterEach(() => opened.page.dispose())

it('answers a touch with a sound, and a line', async () => {
  opened.show(modelOf(screens.map!))
  await vi.waitFor(() => opened.get('.town-map'), { timeout: 10_000 })
  opened.get('.thing.birds').click()
  expect(without(opened.asked, 'touched')).toEqual([['hear', 'tap']])
  await vi.waitFor(() => opened.get('.thing-says'))
})
