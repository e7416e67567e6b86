// `npm run fuzz`: tries every kind of input from outside, and the monkey, with new seeds; `-- KIND` some kinds, `--from N` other seeds, `--seed N` one case again, `--times N` as many cases. `-- browser`: the monkey in a real browser, on the build.
import { monkeyInBrowser } from './browser.ts'
import { kinds, tryCase } from './kinds.ts'
import { readMatter } from './matter.ts'
import { monkey } from './monkey.ts'
import { chanceOf } from './random.ts'

/** Inputs of the monkey in each script. */
const inputs = 2000
/** And in a browser. */
const inputsInBrowser = 60
/** Faults of one kind that are said. */
const most = 8

export async function main(args: readonly string[]): Promise<number> {
  const numbers = (name: string): number | undefined => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : undefined)
  const seed = numbers('--seed')
  const times = numbers('--times')
  const from = seed ?? numbers('--from') ?? Math.floor(Math.random() * 1e9)
  const names = args.filter((one, index) => !one.startsWith('--') && !args[index - 1]?.startsWith('--'))
  const isAsked = (name: string): boolean => !names.length || names.includes(name)
  const unknown = names.filter((name) => !['monkey', 'browser'].includes(name) && !kinds.some((kind) => kind.name === name))
  if (unknown.length) {
    console.log(`There is no ${unknown.join(', ')}. → ${['monkey', 'browser', ...kinds.map(({ name }) => name)].join(', ')}`)
    return 1
  }
  console.log(seed === undefined ? `Seeds from ${from}.` : `Seed ${seed}.`)
  if (names.includes('browser')) {
    const faulty = await monkeyInBrowser(from, times ?? inputsInBrowser)
    console.log(`browser: ${times ?? inputsInBrowser} inputs in each of ${readMatter().scripts.length} scripts, ${faulty} at fault.`)
    return faulty ? 1 : 0
  }
  let faults = isAsked('monkey') ? runMonkey(from, times) : 0
  for (const kind of kinds) if (isAsked(kind.name)) faults += runKind(kind, from, seed === undefined ? times ?? kind.many : 1)
  console.log(faults ? `${faults} fault(s).` : 'No fault.')
  return faults ? 1 : 0
}

function runKind(kind: (typeof kinds)[number], from: number, many: number): number {
  const attempt = kind.open()
  const said = new Set<string>()
  let faults = 0
  let slowest = { ms: 0, seed: 0 }
  const begun = performance.now()
  for (let seed = from; seed < from + many; seed += 1) {
    const start = performance.now()
    try {
      tryCase(kind, attempt, seed)
    } catch (error) {
      faults += 1
      const { message, cause } = error as Error
      const what = message.replace(/^.*?: /, '').replace(/\d+/g, '#').slice(0, 60)
      if (said.size < most && !said.has(what)) console.log(`  ${message}${cause instanceof Error && !/^[A-Z].*\.$/.test(cause.message) ? `\n    ${(cause.stack ?? '').split('\n').slice(1, 4).map((line) => line.trim()).join('\n    ')}` : ''}`)
      said.add(what)
    }
    const ms = performance.now() - start
    if (ms > slowest.ms) slowest = { ms, seed }
  }
  console.log(`${kind.name}: ${many} cases, ${faults} fault(s), ${seconds(performance.now() - begun)}; the slowest, seed ${slowest.seed}, ${Math.round(slowest.ms)} ms.`)
  return faults
}

function runMonkey(from: number, times = inputs): number {
  let faults = 0
  const begun = performance.now()
  const done = { inputs: 0, endings: 0, inAll: 0, returns: 0, refused: 0 }
  const { scripts } = readMatter()
  for (const script of scripts) {
    try {
      const tally = monkey(script, chanceOf(from), times)
      done.inputs += tally.inputs
      done.endings += tally.endings.size
      done.returns += tally.returns
      done.refused += tally.refused
    } catch (error) {
      faults += 1
      console.log(`  monkey --seed ${from}, ${script.id}: ${(error as Error).stack?.split('\n').slice(0, 4).join('\n    ')}`)
    }
    done.inAll += Object.keys(script.endings).length
  }
  console.log(`monkey: ${scripts.length} scripts, ${done.inputs} inputs, ${done.returns} returns, ${done.refused} refused, ${done.endings} of ${done.inAll} endings, ${faults} fault(s), ${seconds(performance.now() - begun)}.`)
  return faults
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
