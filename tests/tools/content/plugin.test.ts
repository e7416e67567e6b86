// The Vite plugin on a small project: a build carries the content in small chunks, and stops on a problem.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { build, createServer } from 'vite'
import type { Rollup } from 'vite'
import { changed, good } from '../../fixtures/content/project.ts'
import { firstArt } from '../../../tools/art/first-art.ts'
import { content } from '../../../tools/content/plugin.ts'
import type { Texts } from '../../../tools/content/project.ts'

let folder = ''
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function project(files: Texts): string {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  const all = { ...files, 'main.ts': "export { scenes, files, words } from 'virtual:content'" }
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

async function built(files: Texts): Promise<Rollup.OutputChunk[]> {
  const root = project(files)
  const result = await build({
    root, configFile: false, logLevel: 'silent', plugins: [content(), firstArt()],
    build: { write: false, minify: false, lib: { entry: join(root, 'main.ts'), formats: ['es'] } },
  })
  const [output] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[]
  return output!.output.filter((part) => part.type === 'chunk')
}

it('builds one small chunk for each script and each file of words', async () => {
  const chunks = await built(good)
  const entry = chunks.find(({ isEntry }) => isEntry)!
  expect(entry.code).toContain('"essai"')
  expect(entry.code).not.toContain('La cloche sonne')
  // The words of a first moment come alone too.
  const holding = chunks.filter(({ code }) => code.includes('La cloche sonne'))
  expect(holding.map(({ name }) => name).sort()).toEqual(['opening', 'witness'])
  for (const { code } of holding) expect(code).not.toContain('Cette histoire parle')
  expect(chunks.length).toBe(1 + 1 + 1 + 1 + 12 + 2)
})

it('stops a build on a problem, and says it', async () => {
  const files = changed([{ file: 'scenes/essai/witness.yaml', from: 'law: [crc-19]', to: 'law: [crc-18]' }])
  await expect(built(files)).rejects.toThrow(/scenes\/essai\/witness\.yaml:\d+ — le fait `crc-18` n’existe pas.* → /)
})

it('recompiles when a scene changes while it is served, and reloads the page', async () => {
  const root = project(good)
  const server = await createServer({
    root, configFile: false, logLevel: 'silent', plugins: [content()], server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true },
  })
  try {
    const words = async () => (await server.transformRequest('virtual:content/words/fr/scenes/essai/witness'))!.code
    const sent: string[] = []
    server.ws.send = ((payload: { type: string }) => sent.push(payload.type)) as typeof server.ws.send
    expect(await words()).toContain('Le temps passe.')
    const file = join(root, 'scenes/essai/witness.yaml')
    writeFileSync(file, good['scenes/essai/witness.yaml']!.replace('Le temps passe.', 'Le vent passe.'))
    server.watcher.emit('change', file)
    expect(await words()).toContain('Le vent passe.')
    expect(sent).toEqual(['full-reload'])

    // In the middle of a sentence, the game keeps what it had, and the page is told.
    writeFileSync(file, good['scenes/essai/witness.yaml']!.replace('text: Le temps passe.', 'text: "Le temps'))
    server.watcher.emit('change', file)
    expect(await words()).toContain('Le vent passe.')
    expect(sent).toEqual(['full-reload', 'error'])
  } finally {
    await server.close()
  }
})
