// `npm run tics`: for each script, how often the shapes come back that a reader soon sees: a report for whoever writes, which judges nothing.
import { readTexts } from './disk.ts'
import { readProject, type SeatPart } from './project.ts'
import { sentencesOf, wordCount } from './check/sentences.ts'

/** What is counted, in French and in Arabic; `undefined`: not in this language. */
const shapes: { name: string; fr?: RegExp; ar?: RegExp }[] = [
  { name: 'fauteuil, roues, frein', fr: /(?<!\p{L})(fauteuil|roues?|freins?|klaxon|priorit\p{L}+|véhicules?|piétons?|piétonnes?|sonnette|garer?|garé|carrosserie)(?!\p{L})/giu, ar: /كرسي متحرك|عجلات|فرامل|مكابح|أسبقية|مركبة|راجلين|راجلات/gu },
  { name: '« mardi »', fr: /(?<!\p{L})le mardi(?!\p{L})/giu, ar: /كل ثلاثاء|يوم الثلاثاء/gu },
  { name: 'mur, caillou', fr: /(?<!\p{L})(murs?|cailloux?)(?!\p{L})/giu, ar: /(?<!\p{L})ال?(?:حائط|حصاة)(?!\p{L})/gu },
  { name: 'excuses', fr: /(?<!\p{L})(pardon|désolée?s?|excuse\p{L}*|j'aurais pas dû)(?!\p{L})/giu, ar: /سامح\p{L}*|آسف\p{L}*|معذرة|عفوا|أعتذر/gu },
  { name: 'pas ta faute', fr: /pas (de )?ta faute|n'as rien fait/giu, ar: /ليس(?:ت)? ذنب\p{L}*|لم تفعل\p{L}* شيئا/gu },
  { name: 'crier', fr: /(?<!\p{L})cri(e|es|ent|er|é|ais|ait)(?!\p{L})/giu, ar: /(?<!\p{L})[يت]صرخ\p{L}*|صراخ/gu },
  { name: 'donne-moi ce téléphone', fr: /donne-moi ce téléphone|prend\p{L}* (mon|le|ton) téléphone/giu, ar: /هاتي الهاتف|هات الهاتف|أعط\p{L}* الهاتف/gu },
  { name: 'compter', fr: /(?<!\p{L})(compt\p{L}+)(?!\p{L})/giu, ar: /(?<!\p{L})[أيتن]?(?:عد|حسب)(?:ت|تُ|ها|ه|وا)?(?!\p{L})/gu },
  { name: 'objets qui ressentent', fr: /(?<!\p{L})(?:téléphone|écran|ballon|table|chaise|sac|porte|gomme|stylo|bus|four|casque|mobylette|tapis|banc|frigo|robinet|montre|oreiller|plante|pieds?|mains?|genoux|dents|pouces?)(?!\p{L})[^.!?]{0,24}(?<!\p{L})(?:boude|s'excusent?|n'étai(?:t|ent) pas (?:prévenue?s?|au courant)|attend(?:ent)?|refuse|décident?|applaudit|demande|réclament?|hésite|écoute|savai(?:t|ent)|s'inquiète|se repose|dort|ont l'habitude|connaît)(?!\p{L})/giu },
]

type Counts = Record<string, number | string>

/** Counts in one script: three short sentences in a row, endings of a few words, openings on « … », and the shapes above. */
export function ticsOf({ texts }: Pick<SeatPart, 'texts'>): Counts {
  const told = texts.filter(({ kind }) => kind === 'line' || kind === 'message')
  const cut = told.map(({ value }) => sentencesOf(value).map(wordCount))
  const share = (holds: (sentences: number[]) => boolean) => cut.filter(holds).length
  return {
    lines: told.length,
    'trois phrases courtes': share((sentences) => sentences.some((_, i) => i > 1 && sentences.slice(i - 2, i + 1).every((words) => words <= 6))),
    'chute courte': share((sentences) => sentences.length > 1 && sentences.at(-1)! <= 4),
    '« … » au début': told.filter(({ value }) => /^[«\s]*…/.test(value)).length,
    ...Object.fromEntries(shapes.flatMap(({ name, fr }) => (fr ? [[name, matches(told.map(({ value }) => value), fr)]] : []))),
  }
}

/** The Arabic of the same script. */
export function arabicTicsOf(values: readonly string[]): Counts {
  return { lines: values.length, ...Object.fromEntries(shapes.flatMap(({ name, ar }) => (ar ? [[name, matches(values, ar)]] : []))) }
}

function matches(values: readonly string[], shape: RegExp): number {
  return values.reduce((sum, value) => sum + (value.match(shape)?.length ?? 0), 0)
}

export async function main(): Promise<number> {
  const project = readProject(readTexts(process.cwd()))
  const parts = project.scenes.flatMap(({ id, seats }) => seats.map((part) => ({ name: `${id}/${part.seat}`, part })))
  console.log('Français')
  console.table(Object.fromEntries(parts.map(({ name, part }) => [name, ticsOf(part)])))
  console.log('العربية')
  console.table(Object.fromEntries(parts.map(({ name }) => {
    const { lines = {} } = (project.namespaces.find((one) => one.name === `scenes/${name}`)?.arabic?.data ?? {}) as { lines?: Record<string, string> }
    return [name, arabicTicsOf(Object.values(lines))]
  })))
  return 0
}
