// A comic strip tells every line of a path, once and in order, in panels that a page can hold.
import { describe, expect, it } from 'vitest'
import { reelOf, roadTo } from '../../src/story/reel.ts'
import { stripOf } from '../../src/story/strip.ts'
import { wholeProject } from '../../tools/content/whole.ts'

const scripts = wholeProject().scenes.flatMap(({ seats }) => seats.map(({ script }) => script))

describe.each(scripts.map((script) => [script.id, script] as const))('%s', (_, script) => {
  it.each(Object.keys(script.endings).slice(0, 1))('%s', (ending) => {
    const reel = reelOf(script, roadTo(script, ending)!)
    if (!reel.ok) throw new Error('no way')
    const panels = stripOf(script, reel.frames)
    const lines = reel.frames.filter(({ chosen }) => !chosen).map(({ state }) => state.read.at(-1)!.line)
    expect(panels.flatMap((panel) => panel.lines.map(({ id }) => id))).toEqual(lines)
    expect(panels.flatMap(({ after }) => after ?? [])).toEqual(reel.frames.flatMap(({ chosen }) => chosen ?? []))
    expect(Math.max(...panels.map((panel) => panel.lines.length))).toBeLessThanOrEqual(6)
    expect(panels.length).toBeLessThan(lines.length)
    for (const panel of panels.filter(({ kind }) => kind === 'phone')) {
      expect(panel.lines.every(({ message }) => message)).toBe(true)
      expect(new Set(panel.lines.map(({ message }) => message!.thread)).size).toBe(1)
    }
  })
})
