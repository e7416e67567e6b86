// `npm run evaluation -- classes.csv séances.csv…`: effects between arms, with their intervals. `-- --plan` : how many classes to plan for. It sends nothing.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { compileClass } from '../content/class.ts'
import { readTexts } from '../content/disk.ts'
import { printProblem } from '../content/problem.ts'
import { readProject } from '../content/project.ts'
import { classesNeeded, type Effect } from './effects.ts'
import { readClasses, readRows } from './rows.ts'
import { studyOf, type Study } from './study.ts'

const planned = -0.15
const names = { control: 'cours habituels', sessions: 'séances sans jeu', game: 'séances avec jeu' }
const whens = { after: 'après les séances', later: 'au rappel' }

export async function main(args: readonly string[] = []): Promise<number> {
  if (args.includes('--plan')) return say(planLines())
  const [list, ...files] = args
  if (!list || !files.length) {
    console.error('Usage : npm run evaluation -- classes.csv fichier.csv [fichier.csv…]   ou   npm run evaluation -- --plan')
    return 2
  }
  const read = (file: string) => readFileSync(file, 'utf8')
  const classes = readClasses(list, read(list))
  const rows = readRows(Object.fromEntries(files.map((file) => [basename(file), read(file)])), classes.rows)
  const texts = readTexts(process.cwd())
  const votes = compileClass(readProject(Object.fromEntries(Object.entries(texts).filter(([file]) => file.startsWith('class/')))).class ?? {}, [])?.votes
  if (!votes) throw new Error('class/votes.yaml could not be read. Run "npm run check:content" first.')
  const problems = [...classes.problems, ...rows.problems]
  for (const problem of problems) console.log(printProblem(problem))
  say(studyLines(studyOf(rows.rows, classes.rows, votes.items)))
  return problems.length ? 1 : 0
}

export function planLines(): string[] {
  return [
    `Classes à prévoir dans chaque groupe pour voir un effet de ${decimal(planned)} (test bilatéral à 5 %, puissance 80 %), sans compter les classes qu’on perdra :`,
    ...[20, 30].flatMap((pupils) => [0.01, 0.03, 0.05].map((icc) => `  ${pupils} élèves par classe, ressemblance dans une classe (ICC) ${decimal(icc)} : ${classesNeeded({ g: planned, icc, pupils })} classes`)),
  ]
}

export function studyLines({ outcomes, unease, notices }: Study): string[] {
  return [
    ...notices,
    'Différences entre groupes de ce que les classes ont changé. g : en écarts-types d’élèves ; entre crochets : intervalle à 95 %.',
    ...outcomes.map(({ name, when, arms, effect }) => `  ${name}, ${whens[when]} · ${names[arms[0]]} − ${names[arms[1]]} : ${effectText(effect)}`),
    ...(outcomes.length ? [] : ['  Rien à comparer : aucune classe n’a compté les mêmes questions avant et après, de la même façon.']),
    'Gêne pendant la séance (réponses « gênant » et « très gênant ») :',
    ...unease.arms.map(({ arm, classes, answers, share }) => `  ${names[arm]} : ${answers ? `${Math.round(share * 100)} % de ${answers} réponses (${classes} classe${classes > 1 ? 's' : ''})` : 'pas de réponse'}`),
    `  avec jeu − sans jeu : ${effectText(unease.effect)}`,
    'Un intervalle qui contient 0 n’est pas une preuve d’absence d’effet. Confiance et reconnaissance ne sont pas des actes.',
  ]
}

function effectText(effect: Effect | undefined): string {
  if (!effect) return 'pas assez de classes (deux au moins de chaque côté)'
  const { g, gLow, gHigh, difference, classes } = effect
  return `g = ${decimal(g)} [${decimal(gLow)} ; ${decimal(gHigh)}], soit ${decimal(difference)} point (${classes.join(' et ')} classes)`
}

function decimal(value: number): string {
  return value.toFixed(2).replace('.', ',').replace('-', '−')
}

function say(lines: readonly string[]): number {
  console.log(lines.join('\n'))
  return 0
}
