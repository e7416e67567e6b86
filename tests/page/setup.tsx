// Puts a page in an empty document and records what it asks for.
import { act } from 'preact/test-utils'
import { vi } from 'vitest'
import type { Actions, Page, PageModel } from '../../src/page/model.ts'
import { createPage } from '../../src/page/page.tsx'
import { modelOf } from './models.ts'

export interface Opened {
  page: Page
  root: HTMLElement
  /** What was asked, oldest first: the name of the action, then what it was given. */
  asked: unknown[][]
  show(model: PageModel): void
  get<E extends HTMLElement>(selector: string): E
  all<E extends HTMLElement>(selector: string): E[]
  press(key: string, target?: EventTarget, code?: string): void
}

/** The page with every screen already fetched. */
export async function openPage(html = ''): Promise<Opened> {
  document.body.innerHTML = `<div id="game">${html}</div>`
  const root = document.getElementById('game')!
  const asked: unknown[][] = []
  const actions = new Proxy({}, { get: (_, name) => (...given: unknown[]) => void asked.push([name, ...given]) }) as Actions
  const page = createPage(root, actions, { portrait: (id, mood) => `portrait/${id}-${mood}`, picture: (name) => `picture/${name}`, boxes: async () => ({ lina: { x: 0.1, y: 0.4, width: 0.1, height: 0.4 } }) })
  page.show(modelOf({ name: 'about', reviewed: false }))
  await vi.waitFor(() => { if (!root.querySelector('.about')) throw new Error('The later screens are still on their way.') }, { timeout: 8000 })
  page.show(modelOf({ name: 'title', canContinue: null, scenes: [] }))
  return {
    page, root, asked,
    show: (model) => void act(() => page.show(model)),
    get: <E extends HTMLElement>(selector: string) => {
      const found = root.querySelector<E>(selector)
      if (!found) throw new Error(`Nothing matches ${selector} in ${root.innerHTML.slice(0, 400)}`)
      return found
    },
    all: <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)],
    press: (key, target = document.activeElement ?? document.body, code = '') =>
      void act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }))),
  }
}

export function without(asked: unknown[][], name: string): unknown[][] {
  return asked.filter(([one]) => one !== name)
}
