// What is printed must not change with the screens seen before: a style of another screen stays loaded.
import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = 'src/page'
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
const own = files.filter((file) => /class\/(paper|cut)\.css$/.test(file))
/** Meant to look as they do elsewhere. */
const shared = ['content-notice', 'over']

function classesOf(file: string): string[] {
  const css = readFileSync(`${root}/${file}`, 'utf8').replace(/\/\*.*?\*\//gs, '').replace(/\{[^{}]*\}/g, '{}')
  return [...css.matchAll(/\.([a-z][\w-]*)/g)].map((found) => found[1]!)
}

it('sheets of paper share no name of a style with another screen', () => {
  expect(own).toHaveLength(2)
  const others = new Map(files.filter((file) => !own.includes(file) && !file.endsWith('class/print.css')).flatMap((file) => classesOf(file).map((name) => [name, file])))
  expect([...new Set(own.flatMap(classesOf))].filter((name) => others.has(name) && !shared.includes(name)).map((name) => `${name}: ${others.get(name)}`)).toEqual([])
})
