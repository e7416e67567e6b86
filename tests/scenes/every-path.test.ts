// Plays every path of every script, in both languages: every situation is reached, shown and has its words; every path ends, through the four beats.
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../tools/content/project.ts'
import { wholeProject } from '../../tools/content/whole.ts'
import type { Words } from '../../src/content/content.ts'
import { debriefOf } from '../../src/story/debrief.ts'
import { present } from '../../src/story/present.ts'
import { replay } from '../../src/story/replay.ts'
import { flagsIn } from '../../src/story/conditions.ts'
import { memoryIn } from '../../src/story/memory.ts'
import type { Flag, Script } from '../../src/story/script.ts'
import type { State } from '../../src/story/state.ts'
import { read, views } from '../../src/story/walk.ts'
import type { View } from '../../src/story/view.ts'
import { beats } from '../../src/story/vocabulary.ts'

const project = wholeProject()
const scripts = project.scenes.flatMap(({ seats }) => seats.map(({ script }) => script))
const languages = ['fr', 'ar'] as const

function wordsIn(script: Script, language: 'fr' | 'ar'): (key: string) => boolean {
  const spaces = [`scenes/${script.id}`, `scenes/${script.scene}/scene`, 'cast'].map((name) => wordsOf(project.namespaces.find((one) => one.name === name)!, language))
  return (key) => spaces.some((words) => {
    const found = key.split('.').reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words)
    return typeof found === 'string' && found.trim() !== ''
  })
}

/** Every key that the page would look up in this situation. */
function keysOf(script: Script, state: State, view: View): string[] {
  const facts = debriefOf(script, state)
  return [
    `lines.${view.lineId}`, ...view.choices.map(({ id }) => `choices.${id}`),
    ...((script.moments[state.moment]!.choices?.length ?? 0) > 1 && view.choices.length ? [`turns.${state.moment}`] : []),
    ...view.cast.map(({ id }) => id), ...(view.speaker ? [view.speaker] : []),
    ...(view.phone?.threads.map(({ id }) => `threads.${id}`) ?? []),
    ...(facts ? [
      `endings.${facts.ending}.title`, ...facts.outcomes.map(({ id }) => `endings.${facts.ending}.outcomes.${id}`),
      ...facts.happened.map((id) => `debrief.happened.${id}`), ...facts.helps.map((id) => `debrief.helps.${id}`),
      ...facts.felt.flatMap(({ id }) => [`debrief.felt.${id}.felt`, `debrief.felt.${id}.thought`]), 'debrief.named.term', 'debrief.named.text',
    ] : []),
  ]
}

/** Every memory that a script names, and all of them together; none of a script without echoes. */
function memoriesOf(script: Script): Flag[][] {
  const marks = [...new Set(Object.values(script.moments).flatMap(({ lines }) => lines.flatMap((line) => (line.if ? memoryIn(flagsIn(line.if)) : []))))]
  return marks.length ? [...marks.map((mark) => [mark]), marks] : []
}

describe.each(scripts.map((script) => [script.id, script] as const))('%s', (_, script) => {
  it('has words in both languages for every situation, and reaches every ending', () => {
    const words = { fr: wordsIn(script, 'fr'), ar: wordsIn(script, 'ar') }
    const stops = script.seat === 'witness' ? project.scenes.find(({ id }) => id === script.scene)!.class!.data.stops.map(({ moment }) => moment) : []
    // Echoes too: whatever was played before, what is read is one of the script's lines.
    const keys = new Set(Object.values(script.moments).flatMap(({ lines }) => lines.map(({ id }) => `lines.${id}`)))
    const endings = new Set<string>()
    for (const { state, view } of views(script)) {
      // Once an ending: what is told along the way is what is told to whoever comes there alone.
      if (state.ending && !endings.has(state.ending)) expect(view).toEqual(present(script, state))
      if (state.ending) endings.add(state.ending)
      // Pupils hold up one of four cards.
      if (stops.includes(state.moment)) expect(view.choices.length).toBeLessThanOrEqual(4)
      for (const key of keysOf(script, state, view)) keys.add(key)
    }
    expect(languages.flatMap((language) => [...keys].filter((key) => !words[language](key)).map((key) => `${language}: ${key}`))).toEqual([])
    expect([...endings].sort()).toEqual(Object.keys(script.endings).sort())
  })

  it('goes the same way whatever was played before: an echo is heard, and changes nothing', () => {
    for (const memory of memoriesOf(script)) {
      for (let seed = 1; seed <= 40; seed++) {
        const reading = (remembered: Flag[]) => {
          let n = seed
          return read(script, (offer) => offer[(n = (n * 48271) % 2147483647) % offer.length]!, { memory: remembered })
        }
        const [without, within] = [reading([]), reading(memory)]
        expect(within.path).toEqual(without.path)
        expect(within.ending).toBe(without.ending)
        const heard = new Set(within.read.map(({ line }) => line))
        expect(without.read.filter(({ line }) => !heard.has(line))).toEqual([])
        const again = replay(script, within.path, within.read.at(-1)!.line, memory)
        expect(again.ok && again.state.read).toEqual(within.read)
      }
    }
  })

  it('ends within a class hour whatever is chosen, through the four beats, and comes back from a save at any line', () => {
    for (let seed = 1; seed <= 200; seed++) {
      let n = seed
      const met = new Set<string>()
      const end = read(script, (offer) => offer[(n = (n * 48271) % 2147483647) % offer.length]!)
      for (const { moment } of end.read) met.add(script.moments[moment]!.beat)
      expect([...met].sort()).toEqual([...beats].sort())
      expect(end.read.length).toBeLessThan(200)
      expect(end.path.length).toBeGreaterThanOrEqual(6)
      const again = replay(script, end.path, end.read.at(-1)!.line)
      expect(again.ok && again.state.read).toEqual(end.read)
    }
  })
})
