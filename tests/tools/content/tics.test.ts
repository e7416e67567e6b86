// The shapes that come back are counted where they are, and nowhere else.
import { expect, it } from 'vitest'
import { arabicTicsOf, ticsOf } from '../../../tools/content/tics.ts'
import type { Text } from '../../../tools/content/texts.ts'

const lines = (...values: string[]) => ({ texts: values.map((value, i): Text => ({ key: `lines.l-${i}`, value, kind: 'line', at: [] })) })

it.each<[string, string[], number]>([
  ['trois phrases courtes', ['Elle part. Je reste. Rien ne bouge.', 'Elle part sans un mot pour la rue du four. Je reste. Rien.'], 1],
  ['chute courte', ['Il me regarde longtemps. Puis non.', 'Il me regarde longtemps.'], 1],
  ['« … » au début', ['…Oui.', '« …Six, sept »', 'Oui…'], 2],
  ['fauteuil, roues, frein', ['Priorité aux véhicules ! Mes roues réclament.', 'La route est longue.'], 3],
  ['« mardi »', ['Il parle le mardi avec elle.', 'Mardi, il pleut.'], 1],
  ['excuses', ['Pardon. Je suis désolée.', 'Il pardonne.'], 2],
  ['objets qui ressentent', ['Le sac attend.', 'Amina attend.'], 1],
])('%s', (shape, values, count) => expect(ticsOf(lines(...values))[shape]).toBe(count))

it('counts only what is said in the story', () => {
  expect(ticsOf({ texts: [{ key: 'choices.a', value: 'Pardon', kind: 'choice', at: [] }] }).excuses).toBe(0)
})

it('counts in Arabic too', () => expect(arabicTicsOf(['سامحيني. أنا آسفة', 'يوم الثلاثاء']).excuses).toBe(2))
