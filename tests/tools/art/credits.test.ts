// Holds assets/CREDITS.md to what is really used: every package named with its version, every licence text present.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const credits = readFileSync('assets/CREDITS.md', 'utf8')
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version?: string }> }
const rows = [...credits.matchAll(/^\| ([@\w/.-]+) \| ([\d.]+) \|.*\| (.+) \|$/gm)].map(([, name, version, texts]) => ({ name: name!, version: version!, texts: texts! }))

describe('the credits', () => {
  it('name every package that players receive', () => {
    for (const name of Object.keys(dependencies)) expect(rows.map((row) => row.name)).toContain(name)
  })

  it.each(rows)('$name is credited at the version in use', ({ name, version }) => {
    expect(dependencies[name] ?? devDependencies[name] ?? packages[`node_modules/${name}`]?.version).toBe(version)
  })

  it.each(rows)('$name has its licence text in the repository', ({ texts }) => {
    for (const [, file] of texts.matchAll(/`([^`]+)`/g)) expect(existsSync(`licenses/${file}`), file).toBe(true)
  })
})
