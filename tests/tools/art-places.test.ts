// What the drawings of places promise: every place and light, small files, no words, nothing fetched from elsewhere.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { lights, places as placeIds } from '../../src/story/vocabulary.ts'
import { createPen, frameSheet, traceBumps } from '../../tools/art/sketch.ts'
import { places } from '../../tools/art/places/all.ts'
import { drawPlace, shrink } from '../../tools/art/places/build.ts'
import { choosePalette, colours, grade } from '../../tools/art/places/palette.ts'
import { pictures } from '../../tools/art/places/pictures.ts'
import { drawIcons } from '../../tools/art/places/icons.ts'
import { street } from '../../tools/art/places/street.ts'
import { wholeProject } from '../../tools/content/whole.ts'

const drawn = places.flatMap((place) => place.lights.map((light) => [`${place.id}-${light}`, drawPlace(place, light)] as const))
const shown = Object.entries(pictures).map(([name, draw]) => [name, shrink(draw())] as const)

function idsOf(svg: string): string[] {
  return [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
}

describe('places', () => {
  it('draws every place of the vocabulary once', () => {
    expect(places.map(({ id }) => id).sort()).toEqual([...placeIds].sort())
  })

  it('draws every hour at which a script goes there', () => {
    const asked = wholeProject().scenes.flatMap(({ seats }) => seats.flatMap(({ script }) => Object.values(script.moments)
      .flatMap((moment) => [moment, ...moment.lines].flatMap(({ place, light }) => (place && light ? [`${place}-${light}`] : [])))))
    expect([...new Set(asked)].filter((name) => !drawn.some(([one]) => one === name))).toEqual([])
  })

  it('knows its hours', () => {
    for (const place of places) {
      expect(place.lights.length).toBeGreaterThan(0)
      expect(place.lights.every((light) => lights.includes(light))).toBe(true)
      expect(place.floor.far).toBeLessThan(place.floor.near)
    }
  })

  it.each(drawn)('%s is light enough and whole', (_, svg) => {
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(7 * 1024)
    expect(svg).toMatch(/^<svg[^>]* width="1280" height="720"/)
    expect(svg).not.toMatch(/NaN|undefined/)
  })

  it('draws the same strokes twice', () => {
    expect(drawPlace(street, 'day')).toBe(drawPlace(street, 'day'))
  })
})

describe.each([...drawn, ...shown])('%s', (_, svg) => {
  it('holds no word, filter, or address', () => {
    expect(svg).not.toMatch(/<text|<filter|<script|<foreignObject|<image|href=/)
  })

  it('names each id once and uses only its own', () => {
    const ids = idsOf(svg)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  })
})

describe('pictures in phones', () => {
  it.each(shown.filter(([name]) => name !== 'zellige'))('%s is 320 by 240', (_, svg) => {
    expect(svg).toMatch(/width="320" height="240"/)
  })
})

describe('icons', () => {
  it('has an open and a discreet one, each with a maskable form', () => {
    expect(Object.keys(drawIcons()).sort()).toEqual(['icon', 'icon-maskable', 'neutral', 'neutral-maskable'])
  })
})

describe('palette', () => {
  it('leaves the day alone and darkens the night', () => {
    expect(choosePalette('day').tone(colours.wall)).toBe(colours.wall)
    const night = parseInt(choosePalette('night').tone(colours.wall).slice(1, 3), 16)
    expect(night).toBeLessThan(parseInt(colours.wall.slice(1, 3), 16))
  })

  it('grades with a filter and with air', () => {
    expect(grade('#ffffff', '#ff8000', '#000000', 0)).toBe('#ff8000')
    expect(grade('#ffffff', '#ffffff', '#000000', 0.5)).toBe('#808080')
  })
})

describe('pen', () => {
  const box = (seed: number) => createPen({ seed, line: '#000000' }).box(0, 0, 200, 100)

  it('wobbles by its seed alone', () => {
    expect(box(1)).toBe(box(1))
    expect(box(1)).not.toBe(box(2))
  })

  it('tones colours unless they shine by themselves', () => {
    const pen = createPen({ seed: 1, line: '#000000', tone: () => '#111111' })
    expect(pen.disc(0, 0, 5, { fill: '#ffffff' })).toContain('fill="#111111"')
    expect(pen.disc(0, 0, 5, { fill: '#ffffff', isLit: true })).toContain('fill="#ffffff"')
  })

  it('frames a sheet and closes a bumpy outline', () => {
    expect(frameSheet(10, 20, '#000000')).toContain('viewBox="0 0 10 20"')
    expect(traceBumps(0, 0, 10, 10, 8)).toMatch(/^M.*Z$/)
  })
})
