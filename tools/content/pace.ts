// `npm run pace`: for each script, how many lines are read between two things to do, and before an ending; how many turning points change what.
import { readFlags } from './check/conditions.ts'
import { readTexts } from './disk.ts'
import { readProject } from './project.ts'
import { weighForks } from './forks.ts'
import { paceOf } from './stretches.ts'

export async function main(): Promise<number> {
  const { scenes } = readProject(readTexts(process.cwd()))
  const rows = scenes.flatMap(({ id, seats }) => seats.map((part) => {
    const pace = paceOf(part.script, readFlags(part.data))
    const forks = weighForks(part) ?? []
    const weigh = (weight: (typeof forks)[number]['weight']) => forks.filter((one) => one.weight === weight).length
    const lengths = (pace?.stretches ?? []).map(({ lines }) => lines).sort((a, b) => a - b)
    const last = (pace?.stretches ?? []).filter(({ isLast }) => isLast).map(({ lines }) => lines)
    return {
      script: `${id}/${part.seat}`, min: lengths[0], median: lengths[Math.floor(lengths.length / 2)], mean: mean(lengths), max: lengths.at(-1),
      'to the end': Math.max(...last), forks: pace?.forks, 'change the ending': weigh('ending'), 'later lines': weigh('later'), nothing: weigh('nothing'), acts: pace?.acts, longest: longest(pace?.stretches ?? []),
    }
  }))
  console.table(rows)
  return 0
}

function mean(numbers: readonly number[]): number {
  return Math.round((10 * numbers.reduce((sum, one) => sum + one, 0)) / Math.max(1, numbers.length)) / 10
}

function longest(stretches: NonNullable<ReturnType<typeof paceOf>>['stretches']): string {
  const [first] = [...stretches].sort((a, b) => b.lines - a.lines)
  return first ? `${first.from} → ${first.to}` : ''
}
