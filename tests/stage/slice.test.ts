// The types see all of Phaser, the slice does not: everything src/stage asks of Phaser must be in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { leftOut } from '../../tools/phaser/left-out.ts'

const room = 'src/stage'
const source = readdirSync(room).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).map((name) => readFileSync(`${room}/${name}`, 'utf8')).join('\n')
const slice = readFileSync('tools/phaser/slice.cjs', 'utf8')

function all(pattern: RegExp): string[] {
  return [...new Set([...source.matchAll(pattern)].map((match) => match[1]!))]
}

const valuesOnly = source.replace(/^import type .*$/gm, '')
const asked = [...new Set([...valuesOnly.matchAll(/\bPhaser((?:\.\w+)+)/g)].map((match) => match[1]!.slice(1)))]

describe('the slice of Phaser', () => {
  it.each(all(/\.add\.(\w+)\(/g).filter((name) => source.includes(`scene.add.${name}(`) || source.includes(`this.add.${name}(`)))('can make: add.%s', (name) => {
    expect(slice).toContain(`${name[0]!.toUpperCase()}${name.slice(1)}Factory`)
  })
  it('is never asked to load, make or play', () => {
    expect(all(/\b(?:this|scene)\.(load|make|sound|input|physics|time|anims|lights)\./g)).toEqual([])
  })
  it.each(all(/\b(?:this|scene)\.(tweens|cameras|textures|children|events|scale)\./g))('has the system: %s', (name) => {
    const systems: Record<string, string> = { tweens: 'TweenManager', cameras: 'CameraManager', children: 'DisplayList', events: 'EventEmitter', textures: 'core/Game', scale: 'core/Game' }
    expect(slice).toContain(systems[name])
  })
  it('has every name that is used as a value', () => {
    const values = asked.filter((path) => !/^(GameObjects|Tweens|Game)\b/.test(path) || new RegExp(`(?:new|extends) Phaser\\.${path}\\b`).test(source))
    const constants: Record<string, string> = { 'Scale.NONE': 'SCALE_MODE_CONST', 'BlendModes.ADD': 'renderer/BlendModes' }
    for (const path of values) {
      const parts = path in constants ? [constants[path]!] : path.split('.').map((name) => `${name}:`)
      for (const part of parts) expect(slice, `Phaser.${path}`).toContain(part)
    }
    expect(values).toContain('Scale.NONE')
  })
})

describe('what is left out of it', () => {
  // The eases by name ("Sine.inOut"), as src/stage writes them; Phaser falls back to a plain one in silence.
  const families: Record<string, string> = { Sine: 'sine', Quad: 'quadratic', Back: 'back', Cubic: 'cubic', Quart: 'quartic', Quint: 'quintic', Expo: 'expo', Circ: 'circular', Elastic: 'elastic', Bounce: 'bounce' }
  it.each(all(/'((?:Sine|Quad|Back|Cubic|Quart|Quint|Expo|Circ|Elastic|Bounce)\.\w+)'/g))('keeps the ease %s', (ease) => {
    expect(leftOut[`math/easing/${families[ease.split('.')[0]!]}/index.js`]).toBeUndefined()
  })
  it.each(Object.keys(leftOut))('is still a module of Phaser: %s', (path) => {
    expect(existsSync(`node_modules/phaser/src/${path}`)).toBe(true)
  })
  it('keeps what a frame calls on lists of people and pictures', () => {
    // Every ArrayUtils function on the way of add, remove and destroy, read from Phaser itself.
    const needed = ['add', 'remove', 'removeAll', 'addHandler', 'removeHandler'].flatMap((name) => {
      const body = readFileSync('node_modules/phaser/src/structs/List.js', 'utf8').split(`    ${name}: function`)[1]?.split('\n    },')[0] ?? ''
      return [...body.matchAll(/ArrayUtils\.(\w+)/g)].map((match) => match[1]!)
    })
    for (const name of needed) expect(leftOut['utils/array/index.js']).toContain(`./${name}'`)
    expect(needed).not.toEqual([])
  })
})
