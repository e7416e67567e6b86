// One request holds all that a first line shows, whatever the screen and the language; and stays small.
import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FirstArt } from '../../../src/app/first-art.ts'
import { layOut } from '../../../src/stage/layout.ts'
import { needsOf } from '../../../src/stage/needs.ts'
import { present } from '../../../src/story/present.ts'
import { begin } from '../../../src/story/step.ts'
import { packFirst } from '../../../tools/art/first-art.ts'
import { wholeProject } from '../../../tools/content/whole.ts'

const scripts = wholeProject().scenes.flatMap(({ seats }) => seats.map(({ script }) => script))
const boxes = [{ width: 360, height: 372 }, { width: 820, height: 700 }, { width: 1326, height: 695 }]

describe.skipIf(!existsSync('assets/built/art.json')).each(scripts.map((script) => [script.id, script] as const))('the first picture of %s', (_, script) => {
  let art: FirstArt
  beforeAll(async () => { art = (await packFirst(script, (path) => `assets/built/${path}`))! })

  it.each(boxes)('is whole at $width × $height', (box) => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const picture = layOut(present(script, begin(script)), art.rig, direction, box)
      expect(picture.place.path).toBe(art.place.path)
      expect(picture.figures.length).toBeGreaterThan(0)
      for (const figure of picture.figures) {
        for (const { atlas, frame } of Object.values(needsOf(figure, picture.place.light, 1))) expect(art.tables[atlas]?.[frame], `${atlas}#${frame}`).toBeDefined()
      }
    }
  })
  it('weighs less than 45 KB', () => {
    expect(gzipSync(JSON.stringify(art)).length).toBeLessThan(45 * 1024)
  })
})
