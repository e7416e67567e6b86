// What players receive and whose it is, read from assets/CREDITS.md: the one list. Pure.

export interface Credit {
  name: string
  version: string
  what: string
  licence: string
  /** Files of licenses/ with its texts. */
  texts: string[]
}

/** The rows of the first table; throws when the list is not where it was. */
export function creditsIn(markdown: string): Credit[] {
  const [, shipped] = /## In what players receive\n([\s\S]*?)\n## /.exec(markdown) ?? []
  const rows = [...(shipped ?? '').matchAll(/^\| ([@\w/.-]+) \| ([\d.]+) \| (.+) \| (.+) \| (.+) \|$/gm)]
  if (!rows.length) throw new Error('assets/CREDITS.md has no table "In what players receive".')
  return rows.map(([, name, version, what, licence, texts]) => ({ name: name!, version: version!, what: what!, licence: licence!, texts: [...texts!.matchAll(/`([^`]+)`/g)].map(([, file]) => file!) }))
}

/** The package that a module of a build belongs to; undefined when it is ours. */
export function packageOf(id: string): string | undefined {
  if (/vite\/(preload|modulepreload|dynamic)/.test(id)) return 'vite'
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1]
}

/** All texts, one after the other, as they must travel with the game. */
export function textsOf(credits: readonly Credit[], own: readonly string[], read: (file: string) => string): string {
  const line = '\n\n' + '-'.repeat(80) + '\n\n'
  const others = [...new Set(credits.flatMap(({ texts }) => texts))].map((file) => {
    const names = credits.filter(({ texts }) => texts.includes(file)).map(({ name, version }) => `${name} ${version}`)
    return `${names.join(', ')}\n\n${read(`licenses/${file}`).trim()}`
  })
  return ['À voix haute · بصوتٍ عالٍ', ...own.map((file) => read(file).trim()), ...others].join(line) + '\n'
}

/** A bill of materials (CycloneDX 1.5) of what players receive; `integrity` as the lock file has it. */
export function billOf(credits: readonly Credit[], version: string, integrity: (name: string) => string | undefined): object {
  const hashes = (name: string) => {
    const [, content] = /^sha512-(.+)$/.exec(integrity(name) ?? '') ?? []
    return content ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }] } : {}
  }
  return {
    bomFormat: 'CycloneDX', specVersion: '1.5', version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'a-voix-haute', name: 'a-voix-haute', version, licenses: [{ license: { id: 'MIT' } }, { license: { id: 'CC-BY-4.0' } }] } },
    components: credits.map(({ name, version, what, licence }) => ({
      type: 'library', 'bom-ref': `${name}@${version}`, name, version, description: what, purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      licenses: [...new Set(licence.match(/[A-Z][\w.]*-[\d.]+|MIT/g))].map((id) => ({ license: { id } })), ...hashes(name),
    })),
  }
}
