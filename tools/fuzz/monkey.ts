// A monkey at the rules: presses anything, in any order, in one script. No error, no dead end, nothing lost, and the place kept is always found again.
import { openSession, type Opening, type Session } from '../../src/app/doors/story/session.ts'
import { standingsOf } from '../../src/app/doors/story/neighbourhood.ts'
import { keepRecall, keepSettings, type Change } from '../../src/progress/changes.ts'
import { decodeFile, isValid } from '../../src/progress/decode.ts'
import { dueRecall } from '../../src/progress/due.ts'
import { emptySave, type Save } from '../../src/progress/save.ts'
import { flagsIn } from '../../src/story/conditions.ts'
import { curtain } from '../../src/story/curtain.ts'
import { debriefOf } from '../../src/story/debrief.ts'
import { endedBy, endingsOf, forksOf } from '../../src/story/forks.ts'
import { memoryIn } from '../../src/story/memory.ts'
import { readOn, replay } from '../../src/story/replay.ts'
import type { Script } from '../../src/story/script.ts'
import type { Action } from '../../src/story/state.ts'
import { offered, step } from '../../src/story/step.ts'
import { linesRead, skip, stepBack } from '../../src/story/steps.ts'
import { hold, same } from './kind.ts'
import { playedSave, readMatter } from './matter.ts'
import type { Chance } from './random.ts'
import { holdNothingLost } from './saves.ts'
import { inherited, oddText } from './spoil.ts'

export interface Tally { inputs: number; endings: Set<string>; returns: number; refused: number }

interface Hands {
  chance: Chance
  script: Script
  lines: readonly string[]
  journal: { save(): Save; change(next: Change): void }
  session: Session
  done: Tally
}

/** Presses `times` times in one script. Throws at the first fault. */
export function monkey(script: Script, chance: Chance, times: number): Tally {
  let save = chance.once(2) ? emptySave() : readPlayed()
  const journal = { save: () => save, change(next: Change) { save = next(save) } }
  const lines = Object.values(script.moments).flatMap((moment) => moment.lines.map(({ id }) => id))
  const done: Tally = { inputs: 0, endings: new Set(), returns: 0, refused: 0 }
  const hands: Hands = { chance, script, lines, journal, session: opened(script, journal, { how: 'start' }), done }
  for (; done.inputs < times; done.inputs += 1) {
    const before = save
    hands.session = press(hands)
    hold(isValid(save), 'The save can no longer be read.')
    holdNothingLost(before, save)
    holdKept(hands, before)
  }
  return done
}

let played: Save | undefined

/** Of somebody who has played everything once. */
function readPlayed(): Save {
  return (played ??= playedSave(1))
}

function opened(script: Script, journal: Hands['journal'], opening: Opening): Session {
  const one = openSession(script, journal as never, () => '2026-11-30', opening)
  hold('session' in one, 'The script does not open.')
  hold(!one.restarted, 'A save of this very script was thought too old.')
  return one.session
}

/** One input. Going on is the most frequent, as it is for people. */
function press(hands: Hands): Session {
  const { chance, script, session, journal } = hands
  const state = session.state()
  const { scripts, cards } = readMatter()
  switch (chance.below(16)) {
    case 0: return leaveAndComeBack(hands)
    case 1: return jump(hands)
    case 2: return garbage(hands)
    case 3: return chance.once(4) ? opened(script, journal, { how: 'start' }) : session
    case 4: {
      const back = state.ending ? undefined : stepBack(script, state)
      hold(state.ending || (state.read.length > 1) === Boolean(back), 'One step back is refused, or leads nowhere.')
      if (back) hold(same(back.read, state.read.slice(0, -1)), 'One step back is more than one.')
      if (back) session.goTo(back)
      return session
    }
    case 5: {
      if (state.ending) return session
      const { runs = [], endings = [] } = journal.save().scripts[script.id]!
      const on = skip(script, state, linesRead(script, runs, endings, memoryIn(state.flags)))
      hold(!on.ending && same(on.path, state.path) && same(on.read.slice(0, state.read.length), state.read), 'Passing over what was read chose, ended or forgot something.')
      session.goTo(on)
      return session
    }
    case 6: {
      const view = session.view()
      journal.change((save) => keepSettings(save, { language: chance.one(['fr', 'ar'] as const), textSize: chance.one(['normal', 'larger'] as const) }))
      hold(same(view, session.view()), 'Another language shows something else.')
      return session
    }
    case 7: return rewind(hands)
    case 8:
      dueRecall(journal.save(), cards.map(({ id }) => id), chance.one(['2026-11-30', '2026-12-08', '2027-02-01', '2020-01-01']))
      if (session.hasEnded()) journal.change((save) => keepRecall(save, script.id, '2026-12-08'))
      for (const { endingsFound = 0, endingsInAll } of standingsOf(cards, journal.save())) hold(endingsFound <= endingsInAll, 'More endings found than there are.')
      return session
    case 9: {
      // Another script is begun in between: this one loses nothing.
      const other = opened(chance.one(scripts), journal, { how: chance.once(2) ? 'start' : 'continue' })
      other.act({ type: 'next' })
      return opened(script, journal, { how: 'continue' })
    }
    default: return goOn(hands)
  }
}

function goOn({ chance, script, session, journal, done }: Hands): Session {
  if (session.hasEnded()) {
    if (chance.once(2)) return opened(script, journal, { how: 'start' })
    lookAtEnding(script, session)
    return session
  }
  const offer = offered(script, session.state())
  const ahead = session.ahead()
  hold(ahead.length === Math.max(1, offer.length), 'A dead end: nothing leads on.')
  const action: Action = offer.length ? { type: 'choose', choice: chance.one(offer).id } : { type: 'next' }
  hold(session.act(action), 'What is offered is refused.')
  hold(ahead.some((view) => same(view, session.view())), 'What comes is none of what was said to be ahead.')
  const { ending } = session.state()
  if (ending) {
    done.endings.add(ending)
    lookAtEnding(script, session)
  }
  return session
}

/** The picture and the facts of an ending; both hold what they name. */
function lookAtEnding(script: Script, session: Session): void {
  const facts = debriefOf(script, session.state())
  hold(facts && facts.happened.length && facts.outcomes.length && facts.lines.length, 'An ending without a debrief.')
  const { cast } = curtain(script, session.state())
  hold(cast.length && cast.length <= 5 && new Set(cast.map(({ id }) => id)).size === cast.length, 'The picture of an ending holds nobody, too many, or somebody twice.')
}

/** The page goes away and the save is read again from its text. */
function leaveAndComeBack({ script, session, journal, done }: Hands): Session {
  const was = session.state()
  const view = session.view()
  const read = decodeFile(JSON.stringify(journal.save()))
  hold(read.ok && same(read.save, journal.save()), 'The save is not read as it was written.')
  journal.change(() => read.save)
  const again = opened(script, journal, { how: 'continue' })
  // What was played elsewhere meanwhile may be remembered: an echo comes or goes, the place stays.
  const [memory, now] = [memoryIn(was.flags), again.state()]
  const isEcho = flagsOf(script, view.lineId).some((flag) => flag.includes('/'))
  if (same(new Set(memory), new Set(memoryIn(now.flags)))) hold(same(now, was) && same(again.view(), view), 'One does not come back where one was.')
  else hold(same(now.path, was.path) && now.ending === was.ending && (isEcho || again.view().lineId === view.lineId), 'One does not come back to the line where one was.')
  done.returns += 1
  return again
}

function flagsOf(script: Script, line: string): string[] {
  const found = Object.values(script.moments).flatMap(({ lines }) => lines).find(({ id }) => id === line)
  return found?.if ? flagsIn(found.if) : []
}

/** `?at=` any line, or none. */
function jump({ chance, script, lines, journal, session, done }: Hands): Session {
  const line = chance.once(6) ? oddText(chance) : chance.one(lines)
  const before = journal.save()
  const one = openSession(script, journal as never, () => '2026-11-30', { how: 'at', line })
  if ('session' in one) {
    hold(one.session.view().lineId === line, 'An address opens another line than its own.')
    return one.session
  }
  done.refused += 1
  hold(!lines.includes(line), `No reading comes to the line ${line}.`)
  hold(same(before, journal.save()), 'An address that leads nowhere changed the save.')
  return session
}

/** From the fork map: to a turning point, or straight into one of its branches. */
function rewind({ chance, script, session, journal }: Hands): Session {
  const runs = session.runs()
  const forks = forksOf(script, runs)
  hold(endingsOf(script, runs).every((one) => Object.hasOwn(script.endings, one)), 'The fork map tells of an ending that there is not.')
  for (const run of runs) {
    hold(replay(script, run).ok, 'A former reading can no longer be replayed.')
    const end = chance.once(8) ? endedBy(script, run) : undefined
    if (end) curtain(script, end)
  }
  if (!forks.length || chance.once(2)) return session
  const { before, options } = chance.one(forks)
  hold(options.length > 1, 'A turning point with one branch.')
  const choice = chance.once(2) ? chance.one(options).choice : undefined
  const back = replay(script, choice ? [...before, choice] : before, undefined, memoryIn(session.state().flags))
  hold(back.ok, 'A branch of the fork map leads nowhere.')
  session.goTo(choice ? back.state : readOn(script, back.state, () => false))
  return opened(script, journal, { how: 'continue' })
}

/** What nothing on screen offers: refused, and nothing changes. */
function garbage({ chance, script, session, journal, done }: Hands): Session {
  const [state, save] = [session.state(), journal.save()]
  const isAsked = offered(script, state).length > 0
  const action: Action = isAsked && chance.once(2) ? { type: 'next' } : { type: 'choose', choice: chance.once(2) ? chance.one(inherited) : oddText(chance) }
  hold(!session.act(action), 'What is not offered was obeyed.')
  if (state.ending) hold(!session.act({ type: 'next' }), 'An ending went on.')
  hold(session.state() === state && journal.save() === save, 'What was refused changed something.')
  done.refused += 1
  hold(!replay(script, [...state.path, 'nowhere']).ok, 'A choice that does not exist was replayed.')
  return session
}

/** What the save holds of this script is where the reading is, and every ending found stays found. */
function holdKept({ script, session, journal }: Hands, before: Save): void {
  const kept = journal.save().scripts[script.id]!
  const { path, read, ending } = session.state()
  hold(same(kept.path, path) && kept.line === read.at(-1)!.line && kept.ended === Boolean(ending), 'The place on screen is not the one that is kept.')
  const lost = (before.scripts[script.id]?.endings ?? []).filter((one) => !kept.endings?.includes(one))
  hold(!lost.length, `An ending is lost: ${lost.join()}.`)
  hold(!ending || (kept.endings?.includes(ending) && kept.finishedOn), 'An ending that was reached is not kept.')
  hold(ending || step(script, session.state(), { type: 'next' }).ok || offered(script, session.state()).length, 'A dead end.')
  hold(kept.runs.length <= 40, 'More former readings than are kept.')
}
