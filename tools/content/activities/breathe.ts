// The file of an activity « Respire »: who breathes with the player, and how many seconds each part lasts.
import * as v from 'valibot'
import { common, commonOf } from './kind.ts'
import type { Kind } from './kind.ts'

const seconds = (least: number, most: number) => v.pipe(v.number(), v.minValue(least, `au moins ${least} secondes → allonger`), v.maxValue(most, `au plus ${most} secondes → raccourcir`))

export const breatheFile = v.strictObject({
  kind: v.literal('breathe'), ...common,
  in: seconds(3, 5), hold: seconds(0, 2), out: seconds(4, 7),
  breaths: v.pipe(v.number(), v.integer('un nombre entier est attendu → le corriger'), v.minValue(3, 'au moins trois respirations → en ajouter'), v.maxValue(8, 'au plus huit respirations → en enlever')),
})

export const breatheKind: Kind<v.InferOutput<typeof breatheFile>, 'breathe'> = {
  textsOf: () => [],
  compile: (entry, names) => ({
    ...commonOf(entry, names), kind: 'breathe', in: entry.in, hold: entry.hold, out: entry.out, breaths: entry.breaths,
  }),
  check({ in: inhale, out }, report) {
    if (out < inhale) report(['out'], 'souffler est plus court qu’inspirer : cela n’apaise pas', 'allonger `out`, ou raccourcir `in`')
  },
}
