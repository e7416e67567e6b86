// What the crowd pictures promise: known people, light pictures, and a box for everybody whom the page may name.
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildCrowds, most, openWardrobe } from '../../../tools/art/crowds/build.ts'
import { drawCrowd, type DrawnCrowd } from '../../../tools/art/crowds/crowd.ts'
import { readCrowds } from '../../../tools/art/crowds/sheet.ts'
import { startRasteriser } from '../../../tools/art/rasteriser.ts'

const sheet = readCrowds()
const drawn: Record<string, DrawnCrowd> = {}

beforeAll(async () => {
  await startRasteriser()
  const wardrobe = openWardrobe(sheet)
  for (const [name, crowd] of Object.entries(sheet.crowds)) drawn[name] = drawCrowd(wardrobe, crowd)
})

const folder = () => mkdtempSync(join(tmpdir(), 'crowds-'))
const write = (text: string) => {
  const path = join(folder(), 'crowds.yaml')
  writeFileSync(path, text)
  return path
}

describe.each(Object.entries(sheet.crowds))('%s', (name, { people }) => {
  it('knows where everybody with an id is, inside the picture', () => {
    const { boxes } = drawn[name]!
    expect(Object.keys(boxes).sort()).toEqual([...new Set(people.flatMap(({ id }) => (id ? [id] : [])))].sort())
    for (const { x, y, width, height } of Object.values(boxes)) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(1.001)
      expect(y + height).toBeLessThanOrEqual(1.001)
      // A finger finds them even where the picture is 320 pixels high.
      expect(Math.min((width * 320 * 16) / 9, height * 320)).toBeGreaterThan(44)
    }
  })

  it('covers nobody whom one should look at', () => {
    const boxes = Object.values(drawn[name]!.boxes)
    const middles = boxes.map((box) => box.x + box.width / 2).sort((a, b) => a - b)
    for (let i = 1; i < middles.length; i++) expect(middles[i]! - middles[i - 1]!).toBeGreaterThan(0.05)
  })

  it('draws whole people, each with ids of their own, and no words', () => {
    const { svg } = drawn[name]!
    expect(svg).not.toMatch(/NaN|undefined|<text|href=/)
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  })
})

describe('activities that look at a crowd', () => {
  const files = readdirSync('scenes', { recursive: true, encoding: 'utf8' }).filter((path) => /activities\/[^/]+\.yaml$/.test(path))
  const looks = files.map((path) => parse(readFileSync(join('scenes', path), 'utf8')) as { kind: string; picture?: string; people: { id: string }[] }).filter(({ kind }) => kind === 'look')

  it.each(looks)('$picture shows everybody named', ({ picture, people }) => {
    for (const { id } of people) expect(drawn[picture!]!.boxes, id).toHaveProperty(id)
  })
})

describe('the sheet of crowds', () => {
  const one = "people: [{ who: WHO, mood: sad, x: 1, y: 1 }, { who: lina, mood: sad, x: 1, y: 1 }, { who: lina, mood: sad, x: 1, y: 1 }, { who: lina, mood: sad, x: 1, y: 1 }, { who: lina, mood: MOOD, x: 1, y: 1 }]"
  const text = (who: string, mood: string) => `strangers: {}\ncrowds:\n  crowd-test: { place: yard, light: day, ${one.replace('WHO', who).replace('MOOD', mood)} }\n`

  it('refuses somebody whom nobody knows', () => expect(() => readCrowds(write(text('nobody', 'sad')))).toThrow(/nobody is called nobody/))
  it('refuses a mood that is not drawn', () => expect(() => readCrowds(write(text('lina', 'grumpy')))).toThrow(/crowds\.crowd-test\.people\.4\.mood/))
  it('takes what is right', () => expect(readCrowds(write(text('lina', 'sad'))).crowds['crowd-test']!.people[0]!.outfit).toBe('school'))
})

it('writes one light picture a crowd, and the boxes', async () => {
  const out = folder()
  await buildCrowds(out)
  for (const name of Object.keys(sheet.crowds)) expect(statSync(join(out, 'pictures', `${name}.webp`)).size).toBeLessThanOrEqual(most)
  expect(JSON.parse(readFileSync(join(out, 'crowds.json'), 'utf8'))).toEqual(Object.fromEntries(Object.entries(drawn).map(([name, { boxes }]) => [name, boxes])))
}, 60_000)
