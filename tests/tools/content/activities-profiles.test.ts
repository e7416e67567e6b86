// What the check says of a file of « Deux profils »: proofs and what proves nothing, a note for each proof, and the listening line first.
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { profilesFile, profilesKind } from '../../../tools/content/activities/profiles.ts'

type Entry = v.InferOutput<typeof profilesFile>
const good = v.parse(profilesFile, parse(readFileSync('scenes/faux-compte/activities/profils.yaml', 'utf8')))
const said = (entry: Entry) => {
  const found: string[] = []
  profilesKind.check!(entry, (path, message) => found.push(`${path.join('.')} ${message}`))
  return found.join('\n')
}
const withDetail = (id: string, part: Partial<Entry['details'][number]>): Partial<Entry> => ({ details: good.details.map((one) => (one.id === id ? { ...one, ...part } : one)) })

describe('the file of two profiles', () => {
  it('is good as it is', () => expect(said(good)).toBe(''))

  it.each<[string, Partial<Entry>, RegExp]>([
    ['a proof without its note', withDetail('nom', { label: undefined }), /^details.0 `nom` trahit le faux, et rien ne s’écrit/],
    ['a note on what proves nothing', withDetail('photo', { label: 'La photo' }), /^details.1 `photo` ne prouve rien, et s’écrit/],
    ['a proof that is the same on both', withDetail('nom', { second: 'Salma' }), /^details.0.second `nom` trahit le faux, et les deux comptes disent pareil/],
    ['an exchange of one sentence', withDetail('reponses', { second: 'Lina : c’est toi ?' }), /échange d’une seule phrase/],
    ['too few proofs', { details: good.details.filter(({ tells }, i) => !tells || i < 1) }, /^details 1 lignes trahissent/],
    ['nothing but proofs', { details: good.details.filter(({ tells }) => tells) }, /^details tout trahit le faux/],
    ['more to compare than there is', { enough: 12 }, /^enough il faut comparer 12 lignes/],
    ['a name used twice', { acts: [...good.acts, good.acts[0]!] }, /`croire` existe déjà/],
    ['too few acts', { acts: good.acts.slice(2) }, /^acts il y a 2 gestes/],
    ['an end without the listening line first', { next: [...good.next].reverse() }, /^next la fin ne donne pas d’abord qui écoute/],
    ['an end that says little', { next: good.next.slice(0, 2) }, /^next il y a 2 choses à faire/],
  ])('tells of %s', (_, part, message) => expect(said({ ...good, ...part })).toMatch(message))

  it('answers every line without a mark, and names nobody who did it', () => {
    for (const { key, value } of profilesKind.textsOf(good).filter(({ kind }) => kind === 'reply')) {
      expect(value, key).not.toMatch(/\b(erreur|mauvais|tort|il fallait|bravo|perdu|gagné)\b/i)
      expect(value, key).not.toMatch(/Hamza|Yassine|Reda/)
    }
  })
})
