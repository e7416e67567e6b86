// Films and comic strips follow a path really taken, to the letter; what no longer exists is told.
import { describe, expect, it } from 'vitest'
import { reelOf, roadsFound, roadTo } from '../../src/story/reel.ts'
import { read } from '../../src/story/walk.ts'
import { wholeProject } from '../../tools/content/whole.ts'

const scripts = wholeProject().scenes.flatMap(({ seats }) => seats.map(({ script }) => script))

describe.each(scripts.map((script) => [script.id, script] as const))('%s', (_, script) => {
  it('shows every line of a path once, in order, and each choice made on it', () => {
    let turn = 0
    const whole = read(script, (offer) => offer[turn++ % offer.length]!)
    const reel = reelOf(script, whole.path)
    if (!reel.ok) throw new Error('the path is there')
    const lines = reel.frames.filter(({ chosen }) => !chosen).map(({ state }) => state.read.at(-1)!.line)
    expect(lines).toEqual(whole.read.map(({ line }) => line))
    expect(reel.frames.flatMap(({ chosen }) => chosen ?? [])).toEqual(whole.path)
    expect(reel.ending).toBe(whole.ending)
  })

  it('has a way to each of its endings', () => {
    for (const ending of Object.keys(script.endings)) {
      const path = roadTo(script, ending)
      expect(path, ending).toBeDefined()
      expect(reelOf(script, path!)).toMatchObject({ ok: true, ending })
    }
  })

  it('tells a path that is no longer there from one that is', () => {
    const path = roadTo(script, Object.keys(script.endings)[0]!)!
    for (const gone of [[...path.slice(0, -1), 'parti'], path.slice(0, -1), [...path, 'encore'], ['toString']]) expect(reelOf(script, gone)).toEqual({ ok: false })
    expect(roadsFound(script, [['parti'], path, path.slice(0, 1)])).toEqual([{ ending: Object.keys(script.endings)[0], path }])
  })
})

it('knows no way to an ending that is not there', () => {
  expect(roadTo(scripts.find(({ scene }) => scene === 'sur-le-chemin')!, 'jamais')).toBeUndefined()
})
