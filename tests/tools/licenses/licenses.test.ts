// The licences of all that ships travel with the game, and the bill of materials names each part.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultsIn, unknownIn, type Advisory } from '../../../tools/licenses/advisories.ts'
import { billOf, creditsIn, packageOf, textsOf } from '../../../tools/licenses/credits.ts'
import { faultOf } from '../../../tools/licenses/licenses.ts'
import { licenceText } from '../../../tools/licenses/plugin.ts'

const credits = creditsIn(readFileSync('assets/CREDITS.md', 'utf8'))
const lock = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version?: string; integrity?: string; dependencies?: Record<string, string> }> }).packages

describe('the credits', () => {
  it.each(credits)('of $name say what its package says', (credit) => expect(faultOf(credit, lock[`node_modules/${credit.name}`]?.version)).toBeUndefined())

  it('name what our dependencies bring with them', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
    const brought = Object.keys(dependencies).flatMap((name) => [name, ...Object.keys(lock[`node_modules/${name}`]!.dependencies ?? {})])
    // Types and helpers of a build leave nothing in it.
    expect(brought.filter((name) => !credits.some((one) => one.name === name) && name !== '@babel/runtime')).toEqual([])
  })

  it.each([[{ version: '0.0.1' }, /credited at/], [{ texts: [] }, /no licence text/], [{ texts: ['none.txt'] }, /not there/], [{ texts: ['preact-MIT.txt'] }, /not what the package says/]])('are found wrong when they are: %j', (change, fault) => {
    expect(faultOf({ ...credits.find(({ name }) => name === 'phaser')!, ...change }, '4.2.1')).toMatch(fault)
  })

  it('can be read only from the list', () => expect(() => creditsIn('# Credits\n')).toThrow(/no table/))
})

it.each([
  ['/a/node_modules/preact/dist/preact.mjs', 'preact'], ['/a/node_modules/@fontsource-variable/readex-pro/files/x.woff2', '@fontsource-variable/readex-pro'],
  ['/a/node_modules/b/node_modules/c/i.js', 'c'], ['\0vite/preload-helper.js', 'vite'], ['/a/src/main.ts', undefined],
])('%s belongs to %s', (id, name) => expect(packageOf(id)).toBe(name))

it('every text travels with the game, ours first', () => {
  const text = licenceText()
  expect(text.indexOf('MIT License')).toBeLessThan(text.indexOf('Phaser'))
  for (const { name, version } of credits) expect(text).toContain(`${name} ${version}`)
  expect(textsOf(credits, [], () => 'same').match(/same/g)).toHaveLength(new Set(credits.flatMap(({ texts }) => texts)).size)
})

it('the bill of materials names each part with its licence and its sum', () => {
  const { components } = billOf(credits, '0.1.0', (name) => lock[`node_modules/${name}`]?.integrity) as { components: { name: string; purl: string; licenses: object[]; hashes: { content: string }[] }[] }
  expect(components).toHaveLength(credits.length)
  for (const { licenses, hashes, purl } of components) {
    expect(licenses.length).toBeGreaterThan(0)
    expect(hashes[0]!.content).toMatch(/^[0-9a-f]{128}$/)
    expect(purl).toMatch(/^pkg:npm\/(%40[\w-]+\/)?[\w.-]+@[\d.]+$/)
  }
})

describe('known faults of packages', () => {
  const { checked_on, advisories } = JSON.parse(readFileSync('tools/licenses/advisories.json', 'utf8')) as { checked_on: string; advisories: Advisory[] }

  it('are in none that is installed', () => expect(faultsIn(lock, advisories)).toEqual([]))
  it('are listed of those that are installed, with the day they were looked up', () => {
    expect(unknownIn(lock, advisories)).toEqual([])
    expect(checked_on).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  const one: Advisory = { id: 'GHSA-x', package: 'p', affected: [['1.2.0', '1.2.10'], ['2.0.0', '2.0.1']], what: 'a fault' }
  it.each([['1.1.9', 0], ['1.2.0', 1], ['1.2.9', 1], ['1.2.10', 0], ['1.10.0', 0], ['2.0.0', 1], ['2.0.0-beta.1', 1], ['2.0.1', 0]])('%s: %i', (version, many) => {
    expect(faultsIn({ 'node_modules/a/node_modules/p': { version }, 'node_modules/p-other': { version } }, [one])).toHaveLength(many)
  })
})
