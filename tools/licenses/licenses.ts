// `npm run licenses`: who is thanked for what ships, each licence text held to the package's own, each version to the faults known of it; writes packs/bom.json, the bill of materials.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultsIn, type Advisory } from './advisories.ts'
import { billOf, creditsIn, type Credit } from './credits.ts'

/** The same words, whatever the lines and marks around them. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase()

/** What is wrong with a credit, if anything. */
export function faultOf({ name, version, texts }: Credit, installed: string | undefined): string | undefined {
  if (!texts.length) return 'names no licence text'
  const missing = texts.find((file) => !existsSync(join('licenses', file)))
  if (missing) return `licenses/${missing} is not there`
  if (installed !== version) return `is credited at ${version}, installed is ${installed}`
  const folder = join('node_modules', name)
  const own = existsSync(folder) ? readdirSync(folder).find((file) => /^licen[cs]e(\.(md|txt))?$/i.test(file)) : undefined
  if (!own || texts.length > 1) return undefined
  const [theirs, ours] = [plain(readFileSync(join(folder, own), 'utf8')), plain(readFileSync(join('licenses', texts[0]!), 'utf8'))]
  return theirs.includes(ours) || ours.includes(theirs) ? undefined : `licenses/${texts[0]} is not what the package says in ${own}`
}

export function main(): number {
  const lock = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version?: string; integrity?: string }> }).packages
  const credits = creditsIn(readFileSync('assets/CREDITS.md', 'utf8'))
  let faults = 0
  for (const credit of credits) {
    const fault = faultOf(credit, lock[`node_modules/${credit.name}`]?.version)
    if (fault) faults += 1
    console.log(`${fault ? 'WRONG' : 'ok   '} ${credit.name.padEnd(42)} ${credit.version.padEnd(8)} ${credit.licence}${fault ? `: ${fault}` : ''}`)
  }
  mkdirSync('packs', { recursive: true })
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  writeFileSync('packs/bom.json', JSON.stringify(billOf(credits, version, (name) => lock[`node_modules/${name}`]?.integrity), null, 2) + '\n')
  const list = JSON.parse(readFileSync('tools/licenses/advisories.json', 'utf8')) as { checked_on: string; from: string; advisories: Advisory[] }
  const known = faultsIn(lock, list.advisories)
  for (const fault of known) console.log(`WRONG ${fault}`)
  console.log(`${credits.length} packages ship, ${faults} credits wrong; ${known.length} known faults by ${list.advisories.length} advisories, looked up on ${list.checked_on} (again before a release: npm audit, then ${list.from}); packs/bom.json written.`)
  return faults || known.length ? 1 : 0
}
