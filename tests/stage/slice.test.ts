// The types see all of Phaser, the slice does not: everything src/stage asks of Phaser must be in it.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

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
