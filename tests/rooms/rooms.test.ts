// The map of src/: which room may import which, who owns which library, and how long a file may be.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = resolve('src')
const mayImport: Record<string, string[]> = {
  story: [], content: ['story'], lesson: ['story', 'content'], progress: ['story', 'lesson'], words: [],
  page: ['story', 'lesson', 'words', 'content', 'progress'], stage: ['story'], sound: ['story'], browser: ['progress', 'lesson'],
  app: ['story', 'lesson', 'content', 'progress', 'words', 'page', 'stage', 'sound', 'browser'],
}
/** Of these the page knows the shapes only. */
const typesOnly: Record<string, string[]> = { page: ['content', 'progress', 'story', 'lesson'], content: ['story'], lesson: ['content'], progress: ['lesson'], stage: ['story'], sound: ['story'], browser: ['progress'] }
/** Small pure lists and rules that any room may use as values. */
const freeValues = ['story/vocabulary.ts']
const owners: Record<string, string> = {
  phaser: 'stage', '#phaser': 'stage', howler: 'sound', '#howler': 'sound', i18next: 'words', minisearch: 'words', preact: 'page', valibot: 'progress', fflate: 'progress', qr: 'browser',
}

interface Import { file: string; room: string; what: string; isType: boolean }

const files = filesUnder(src)
const imports = files.flatMap((file): Import[] => {
  const room = relative(src, file).split('/')[0]!
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  return [...text.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^\s*import\s+['"]([^'"]+)['"]/gm)]
    .map((found) => ({ file: relative(src, file), room, what: (found[2] ?? found[3] ?? found[4])!, isType: Boolean(found[1]) }))
})

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : /\.tsx?$/.test(name) ? [path] : []
  })
}

describe('the rooms of src/', () => {
  it('import only the rooms they may', () => {
    const wrong = imports.filter(({ file, room, what }) => {
      if (!what.startsWith('.') || file === 'main.ts') return false
      const target = relative(src, resolve(src, dirname(file), what))
      if (target.startsWith('..')) return false
      const targetRoom = target.split('/')[0]!
      return targetRoom !== room && !mayImport[room]?.includes(targetRoom)
    })
    expect(wrong.map(({ file, what }) => `${file} imports ${what}`)).toEqual([])
  })

  it('know only the shapes of what they must not run', () => {
    const wrong = imports.filter(({ file, room, what, isType }) => {
      if (isType || !what.startsWith('.')) return false
      const target = relative(src, resolve(src, dirname(file), what))
      const targetRoom = target.split('/')[0]!
      return targetRoom !== room && typesOnly[room]?.includes(targetRoom) && !freeValues.includes(target)
    })
    expect(wrong.map(({ file, what }) => `${file} imports ${what} as a value`)).toEqual([])
  })

  it.each(Object.entries(owners))('only one room imports %s', (library, owner) => {
    const rooms = imports.filter(({ what }) => what === library || what.startsWith(`${library}/`)).map(({ room }) => room)
    expect([...new Set(rooms)].filter((room) => room !== owner)).toEqual([])
  })

  it('have no circle of imports, types included', () => {
    const graph = new Map(files.map((file) => [relative(src, file), imports
      .filter((one) => one.file === relative(src, file) && one.what.startsWith('.'))
      .map((one) => relative(src, resolve(src, dirname(one.file), one.what)))]))
    const circles: string[] = []
    const visit = (file: string, trail: string[]): void => {
      if (trail.includes(file)) return void circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      for (const next of graph.get(file) ?? []) if (!done.has(next)) visit(next, [...trail, file])
      done.add(file)
    }
    const done = new Set<string>()
    for (const file of graph.keys()) visit(file, [])
    expect(circles).toEqual([])
  })

  it('have doors that know nothing of each other, nor of the kernel behind their port', () => {
    const doors = imports.filter(({ file, what }) => file.startsWith('app/doors/') && what.startsWith('.'))
    const wrong = doors.filter(({ file, what }) => {
      const target = relative(src, resolve(src, dirname(file), what))
      const own = file.split('/').slice(0, 3).join('/')
      return target.startsWith('app/doors/') ? !target.startsWith(`${own}/`) : /^app\/(kernel|game|doors|routes|start)\.ts$/.test(target)
    })
    expect(wrong.map(({ file, what }) => `${file} imports ${what}`)).toEqual([])
  })

  it('have routes that load nothing: they come before the game', () => {
    const wrong = imports.filter(({ file, what, isType }) => /^app\/doors\/[^/]+\/routes\.ts$/.test(file) && !isType && !what.endsWith('story/vocabulary.ts'))
    expect(wrong.map(({ file, what }) => `${file} imports ${what}`)).toEqual([])
  })

  it('have a kernel of at most 150 lines that names no screen', () => {
    const kernel = readFileSync(join(src, 'app/kernel.ts'), 'utf8')
    expect(kernel.split('\n').length).toBeLessThan(150)
    const names = readdirSync(join(src, 'app/doors')).flatMap((door) => [...readFileSync(join(src, 'app/doors', door, 'routes.ts'), 'utf8').matchAll(/^ {4}(\w+): (?:object|\{)/gm)].map((found) => found[1]!))
    expect(names).toContain('map')
    expect(names.filter((name) => kernel.includes(`'${name}'`))).toEqual([])
  })

  it('have screens that hold their own styles: what all share is tokens, base and fonts', () => {
    expect(readdirSync(join(src, 'page/css')).sort()).toEqual(['base.css', 'fonts.css', 'tokens.css'])
  })

  it('ask only for places that a door opens', () => {
    const tables = readdirSync(join(src, 'app/doors')).map((door) => readFileSync(join(src, 'app/doors', door, 'routes.ts'), 'utf8')).join('\n')
    const asked = files.filter((file) => file.includes('/page/')).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/actions\.go\('([\w-]+)'\)/g)].map((found) => found[1]!))
    expect(asked.length).toBeGreaterThan(10)
    expect([...new Set(asked)].filter((name) => name !== 'back' && !new RegExp(`\\b${name}: object`).test(tables))).toEqual([])
  })

  it('keep files short', () => {
    const lengths = files.map((file) => ({ file: relative(src, file), lines: readFileSync(file, 'utf8').split('\n').length }))
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([])
    const median = lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)]!
    expect(median).toBeLessThan(120)
  })

  it('say on their first line what they are for', () => {
    expect(files.filter((file) => !/^\/\/ \S|^\/\*\* /.test(readFileSync(file, 'utf8'))).map((file) => relative(src, file))).toEqual([])
  })

  it('main.ts stays a sentence', () => expect(readFileSync(join(src, 'main.ts'), 'utf8').split('\n').length).toBeLessThan(60))
})
