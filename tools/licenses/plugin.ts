// A Vite plugin: puts the licences of all that ships into every build, and refuses a build with a package that nobody is thanked for.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { creditsIn, packageOf, textsOf } from './credits.ts'

export const ownLicences = ['LICENSE', 'LICENSE-CONTENT.md']

/** The text that travels with the game. */
export function licenceText(): string {
  const read = (file: string) => readFileSync(file, 'utf8')
  return textsOf(creditsIn(read('assets/CREDITS.md')), ownLicences, read)
}

export function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const credited = new Set(creditsIn(readFileSync('assets/CREDITS.md', 'utf8')).map(({ name }) => name))
      const shipped = new Set(Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one.moduleIds : one.originalFileNames)).flatMap((id) => packageOf(id) ?? []))
      const missing = [...shipped].filter((name) => !credited.has(name))
      if (missing.length) this.error(`assets/CREDITS.md does not name ${missing.join(', ')}`)
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: licenceText() })
    },
  }
}
