// Whether the host answers: neither a page to sign in nor the page of a network that wants a password is the host.
import { existsSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isReached } from '../../src/browser/again.ts'

beforeEach(() => { vi.stubGlobal('navigator', { onLine: true }) })
afterEach(() => vi.unstubAllGlobals())

const answer = (status: number, type: string) => new Response(null, { status, headers: { 'content-type': type } })
const redirect = Object.defineProperty(answer(200, ''), 'type', { value: 'opaqueredirect' })

it.each<[string, Response | Error, boolean]>([
  ['the file', answer(200, 'text/javascript'), true],
  ['the file, of a host that knows no types', answer(200, 'application/octet-stream'), true],
  ['a filter that refuses it', answer(403, 'text/html'), true],
  ['a version that no longer has it', answer(404, 'text/html'), true],
  ['the way to a page to sign in', redirect, false],
  ['the page to sign in, in its place', answer(200, 'text/html; charset=utf-8'), false],
  ['nobody', new TypeError('Failed to fetch'), false],
])('%s answers', async (_, given, isThere) => {
  const asked = vi.fn((_file: string, _how: object) => (given instanceof Error ? Promise.reject(given) : Promise.resolve(given)))
  vi.stubGlobal('fetch', asked)
  expect(await isReached(() => () => undefined)).toBe(isThere)
  // Some hosts give their own page in the place of a file that is not there.
  expect(existsSync(asked.mock.calls[0]![0].replace('./', 'public/'))).toBe(true)
  // A redirection is not followed: what it leads to answers like any page.
  expect(asked.mock.calls[0]![1]).toMatchObject({ method: 'HEAD', redirect: 'manual', cache: 'no-store' })
})

it('who never answers is not there', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  expect(await isReached((run) => { run(); return () => undefined })).toBe(false)
})
