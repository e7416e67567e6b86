// What axe-core finds on the present screen, and what the page's own policy has refused so far: nothing at all.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const refused = new WeakMap<Page, string[]>()

/** From now on, what the page's policy refuses is noted: styles, scripts or requests that it does not name. */
export function watchPolicy(page: Page): void {
  if (refused.has(page)) return
  const notes: string[] = []
  refused.set(page, notes)
  page.on('console', (message) => { if (/Content.Security.Policy/i.test(message.text())) notes.push(message.text()) })
}

export function refusedIn(page: Page): string[] {
  return refused.get(page) ?? []
}

export async function expectNoViolation(page: Page): Promise<void> {
  expect(refusedIn(page)).toEqual([])
  await page.evaluate(source)
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
    const { violations } = await axe.run()
    return violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`).join(' | ')}`)
  })
  expect(found).toEqual([])
}
