// Saves: files that a person imports, and what a store holds. Whatever they are, they are told apart, and what is read can be played on, changed, kept and packed.
import { seatRead, unfinished } from '../../src/app/readings.ts'
import { standingsOf } from '../../src/app/doors/story/neighbourhood.ts'
import { openSession } from '../../src/app/doors/story/session.ts'
import type { Content } from '../../src/content/content.ts'
import { agree, type Mine } from '../../src/progress/agree.ts'
import { erase, isUnderWay, keepCircle, keepEnding, keepFound, keepPlace, keepPractised, keepRecall, keepSettings, keepTried, restartScript, underWay, type Change } from '../../src/progress/changes.ts'
import { decode, decodeFile, isValid } from '../../src/progress/decode.ts'
import { dueRecall } from '../../src/progress/due.ts'
import { pack, unpack } from '../../src/progress/packed.ts'
import { emptySave, type Save } from '../../src/progress/save.ts'
import { endingsOf, forksOf } from '../../src/story/forks.ts'
import { linesRead } from '../../src/story/steps.ts'
import { hold, same, type Kind } from './kind.ts'
import { readMatter, savesToSpoil } from './matter.ts'
import type { Chance } from './random.ts'
import { inherited, oddText, oddValue, spoilText, spoilValue } from './spoil.ts'

const today = '2026-11-30'
/** As much as a platform keeps. */
const budget = 4056

export const importedSaves: Kind = {
  name: 'saves', many: 6000, few: 150,
  open() {
    const saves = savesToSpoil()
    return (chance) => {
      const text = fileOf(chance, saves)
      const read = decodeFile(text)
      hold(read.ok || ['foreign', 'newer', 'damaged'].includes(read.why), 'A file is neither read nor told apart.')
      if (read.ok) playOn(chance, read.save)
      unpack(text.slice(0, 5000))
    }
  },
}

export const storedSaves: Kind = {
  name: 'store', many: 6000, few: 150,
  open() {
    const saves = savesToSpoil()
    return (chance) => {
      const raw = storedIn(chance, saves)
      const kept = { ...(raw !== undefined && { save: raw }), ...(chance.once(5) && { setAside: oddValue(chance) }) }
      const { scripts } = readMatter()
      const script = chance.one(scripts)
      const change: Change = (save) => keepPlace(save, script.id, [], 'l-1')
      const mine: Mine = { changes: chance.once(2) ? [change] : [], language: 'ar', newEra: () => 'new', ...(chance.once(4) && { seen: { save: emptySave(), era: 'old', revision: chance.below(5) } }), ...(chance.once(6) && { replacement: { save: emptySave(), isErasure: chance.once(2) } }) }
      const one = agree(kept, mine)
      // Of a writing whose number this window knows, memory holds the content: it is not read again.
      const read = raw === undefined || isKnown(raw, mine) ? undefined : decode(raw)
      if (one.write) {
        const again = decode(one.write.save)
        hold(again.ok, 'What is written could not be read again.')
        const lost = read && !read.ok && !mine.replacement?.isErasure && read.why !== 'newer' && one.write.setAside === undefined
        hold(!lost, 'What could not be read was not set aside.')
        if (read?.ok && !mine.replacement && !one.isReplaced) holdNothingLost(read.save, again.save)
      } else hold(raw === undefined || mine.changes.length === 0 || one.isReplaced || one.problem === 'newer', 'A change was not written.')
      hold(!(read && !read.ok && read.why === 'newer' && !mine.replacement?.isErasure && one.write), 'A save from a newer version was written over.')
      // Once agreed, the same window has nothing more to say nor to learn.
      if (one.write && one.seen) {
        const settled = agree(one.write, { seen: one.seen, changes: [], language: 'ar', newEra: () => 'newer' })
        hold(!settled.write && !settled.isNews && !settled.isReplaced, 'A window does not know its own writing again.')
      }
      if (one.seen) playOn(chance, one.seen.save)
    }
  },
}

function isKnown(raw: unknown, { seen }: Mine): boolean {
  const { era, revision } = (raw ?? {}) as { era?: unknown; revision?: unknown }
  return seen?.revision !== undefined && seen.revision > 0 && seen.era === era && seen.revision === revision
}

function fileOf(chance: Chance, saves: readonly unknown[]): string {
  const save = chance.one(saves)
  switch (chance.below(8)) {
    case 0: return spoilText(chance, JSON.stringify(save))
    case 1: return spoilText(chance, JSON.stringify(save, null, 2))
    case 2: return JSON.stringify(oddValue(chance)) ?? ''
    case 3: return oddText(chance) + JSON.stringify(save) + oddText(chance)
    case 4: return JSON.stringify(withName(chance, save as Save))
    default: return JSON.stringify(spoilValue(chance, save)) ?? ''
  }
}

/** A name that leads nowhere, or that every object answers to, where the name of a script or of an ending stands. */
function withName(chance: Chance, save: Save): Save {
  const name = chance.once(3) ? oddText(chance).slice(0, 80) : chance.one(inherited)
  const id = chance.one(Object.keys(save.scripts)) ?? 'le-groupe/witness'
  const progress = save.scripts[id] ?? { path: [], line: '', ended: false, runs: [], recalledOn: [] }
  switch (chance.below(5)) {
    case 0: return { ...save, last: name }
    case 1: return { ...save, scripts: JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(progress)}}`) as Save['scripts'], last: name }
    case 2: return { ...save, scripts: { ...save.scripts, [id]: { ...progress, endings: many(chance, name, 60) } } }
    case 3: return { ...save, scripts: { ...save.scripts, [id]: { ...progress, line: name, path: many(chance, name, 400), runs: [many(chance, name, 400)] } }, last: id }
    default: return { ...save, circle: many(chance, name, 40), practised: many(chance, name, 200) }
  }
}

function many(chance: Chance, name: string, most: number): string[] {
  return Array.from({ length: chance.once(2) ? most : 1 + chance.below(3) }, (_, n) => (n ? `${name.slice(0, 70)}${n}` : name))
}

/** A store keeps more than JSON can say. */
function storedIn(chance: Chance, saves: readonly unknown[]): unknown {
  const save = chance.one(saves) as object
  const stamp = { era: chance.one<unknown>(['old', '', 'x', 7, null, undefined]), revision: chance.one<unknown>([0, 3, -1, NaN, Infinity, 1e308, 2 ** 53, 1.5, '3', undefined]) }
  switch (chance.below(9)) {
    case 0: return undefined
    case 1: return chance.one<unknown>([NaN, new Date(), new Map(), new Uint8Array(3), 10n, /x/, new Error('x')])
    case 2: return { ...save, ...stamp, version: chance.one<unknown>([2, 99, 0, -1, 1.5, NaN, '1']) }
    case 3: return { ...withName(chance, save as Save), ...stamp }
    case 4: case 5: return { ...save, ...stamp }
    default: return spoilValue(chance, { ...save, ...stamp })
  }
}

/** All that the game does with a save that was read: the title, the map, a reading, what comes after, and every change. */
function playOn(chance: Chance, save: Save): void {
  const { scripts, cards } = readMatter()
  const content = { scenes: cards } as Content
  hold(isValid(save), 'What was read is not what may be written.')
  const last = unfinished(save)
  hold(last === null || Object.hasOwn(save.scripts, last), 'What is to be gone on with is in no save.')
  hold(underWay(save) === null || isUnderWay(save, underWay(save)!), 'What is under way is not.')
  dueRecall(save, cards.map(({ id }) => id), today)
  for (const { seats, endingsInAll, endingsFound = 0 } of standingsOf(cards, save)) hold(seats.length && endingsFound <= endingsInAll, 'More endings found than there are.')
  for (const { id } of cards) seatRead(content, save, id)
  seatRead(content, save, oddText(chance))
  const script = chance.one(scripts)
  const { runs = [], endings = [] } = save.scripts[script.id] ?? {}
  forksOf(script, runs.slice(-3))
  linesRead(script, runs.slice(-3), endings)
  hold(endingsOf(script, runs.slice(-3)).every((one) => Object.hasOwn(script.endings, one)), 'An ending that is not of the script.')
  const journal = { now: save, save: () => journal.now, change(next: Change) { journal.now = next(journal.now) } }
  const opened = openSession(script, journal as never, () => today, { how: 'continue' })
  hold('session' in opened, 'A script does not open where it was left.')
  opened.session.view()
  opened.session.act({ type: 'next' })
  hold(isValid(journal.now), 'After opening a script, the save can no longer be written.')
  holdNothingLost(save, journal.now)
  for (const [name, change] of changesOf(chance, script.id)) {
    const after = change(journal.now)
    hold(isValid(after), `${name}: the save can no longer be written.`)
    holdNothingLost(journal.now, after)
    journal.now = after
  }
  const ended = journal.now.scripts[script.id]!
  hold(ended.endings?.includes(Object.keys(script.endings)[0]!) && ended.finishedOn, 'An ending that was reached is not kept.')
  const packed = pack(journal.now, budget)
  hold(packed === undefined || (packed.length <= budget && unpack(packed)), 'A packed save can not be read again.')
  const whole = decodeFile(JSON.stringify(journal.now))
  hold(whole.ok && same(whole.save, journal.now), 'An export does not give back what it was made of.')
  hold(isValid(erase(journal.now)) && same(erase(journal.now).scripts, {}), 'What was erased is still there.')
}

function changesOf(chance: Chance, id: string): [string, Change][] {
  const { scripts } = readMatter()
  const script = scripts.find((one) => one.id === id)!
  const [ending] = Object.keys(script.endings)
  return [
    ['A place', (save) => keepPlace(save, id, ['a', 'b'], 'l-1')],
    ['An ending', (save) => keepEnding(save, id, ['a', `b${chance.below(9)}`], 'l-2', today, ending!)],
    ['What was found', (save) => keepFound(save, id, [ending!])],
    ['What was tried', (save) => keepTried(save, id, ['c'])],
    ['A recall', (save) => keepRecall(save, id, today)],
    ['A circle', (save) => keepCircle(save, ['mother'], ['mother', 'teacher', 'aunt'])],
    ['An activity', (save) => keepPractised(save, 'le-groupe/chaine')],
    ['A setting', (save) => keepSettings(save, { language: 'fr', music: 0 })],
    ['A restart', (save) => restartScript(save, id)],
  ]
}

/** No ending, no first day of one, and no other script is ever lost. */
export function holdNothingLost(before: Save, after: Save): void {
  for (const [id, was] of Object.entries(before.scripts)) {
    const is = Object.hasOwn(after.scripts, id) ? after.scripts[id] : undefined
    hold(is, `The script ${id.slice(0, 40)} is lost.`)
    hold(!was.finishedOn || is.finishedOn === was.finishedOn, `The day of the first ending of ${id.slice(0, 40)} is lost.`)
  }
}
