// Puts a page in an empty document and records what it asks for.
import { act } from 'preact/test-utils'
import type { Page, PageModel } from '../../src/page/model.ts'
import { createPage } from '../../src/page/page.tsx'
import { modelOf } from './models.ts'
import type { Actions } from './views.ts'

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

/** The page, at its title. */
export function openPage(html = ''): Opened {
  document.body.innerHTML = `<div id="game">${html}</div>`
  const root = document.getElementById('game')!
  const asked: unknown[][] = []
  const actions = new Proxy({}, { get: (_, name) => (...given: unknown[]) => void asked.push([name, ...given]) }) as Actions
  const page = createPage(root, actions, { portrait: (id, mood, outfit) => `portrait/${id}${outfit ? `@${outfit}` : ''}-${mood}`, picture: (name) => `picture/${name}`, scenery: () => Promise.resolve(''), boxes: async () => ({ lina: { x: 0.1, y: 0.4, width: 0.1, height: 0.4 } }) })
  const show = (model: PageModel) => page.show({ ...model, actions })
  show(modelOf({ name: 'title', canContinue: null }))
  return {
    page: { ...page, show }, root, asked,
    show: (model) => void act(() => show(model)),
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
