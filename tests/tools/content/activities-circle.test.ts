// What the check says of a file of « Mon cercle ».
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { looks } from '../../../src/page/activities/circle/people.ts'
import { circleFile, circleKind, figures } from '../../../tools/content/activities/circle.ts'

type Entry = v.InferOutput<typeof circleFile>
const good = v.parse(circleFile, parse(readFileSync('scenes/la-photo/activities/cercle.yaml', 'utf8')))
const said = (entry: Entry) => {
  const found: string[] = []
  circleKind.check!(entry, (path, message) => found.push(`${path.join('.')} ${message}`))
  return found
}

describe('the file of a circle', () => {
  it('is good as it is', () => expect(said(good)).toEqual([]))

  it.each<[string, Partial<Entry>, RegExp]>([
    ['a setting on which all depends', { people: good.people.filter(({ setting, id }) => setting !== 'school' || id === 'prof') }, /^people il y a 1 personne de `school`/],
    ['too few to choose from', { people: good.people.filter((_, i) => i % 2) }, /^people 7 personnes ne laissent pas de choix/],
    ['a circle of two', { least: { people: 2, settings: 1 } }, /^least un cercle tient/],
    ['a setting that always listens', { refusals: good.refusals.filter(({ from }) => !from.includes('line')) }, /^refusals personne de `line`/],
    ['one first sentence', { sentences: good.sentences.slice(0, 1) }, /^sentences il faut trois ou quatre/],
    ['a name used twice', { sentences: [...good.sentences.slice(0, 3), good.sentences[0]!] }, /^sentences.3.id `aide` existe déjà/],
  ])('tells of %s', (_, part, message) => expect(said({ ...good, ...part }).join('\n')).toMatch(message))

  it.each<[string, unknown]>([
    ['an unknown figure', { ...good, people: [{ ...good.people[0]!, figure: 'policeman' }] }],
    ['a setting without its question', { ...good, only: { home: 'Et si ?' } }],
    ['a name written in', { ...good, people: [{ ...good.people[0]!, name: 'Fatima' }] }],
  ])('refuses %s', (_, entry) => expect(v.safeParse(circleFile, entry).success).toBe(false))

  it('knows the drawings there are', () => expect(Object.keys(looks).sort()).toEqual([...figures].sort()))
})
