// One reading of one script: applies the rules, keeps the place, computes the view. It knows no screen.
import { keepEnding, keepPlace, keepTried, restartScript } from '../../../progress/changes.ts'
import type { Journal } from '../../../progress/journal.ts'
import type { Save } from '../../../progress/save.ts'
import { find } from '../../../story/find.ts'
import { markOf } from '../../../story/memory.ts'
import { present } from '../../../story/present.ts'
import { replay } from '../../../story/replay.ts'
import type { ChoiceId, Flag, LineId, Script } from '../../../story/script.ts'
import type { Action, State } from '../../../story/state.ts'
import { begin, offered, step } from '../../../story/step.ts'
import type { View } from '../../../story/view.ts'

export interface Session {
  readonly script: Script
  view(): View
  hasEnded(): boolean
  /** Nothing past the first moment was read. */
  isBeginning(): boolean
  /** What may be on screen next: after the next line, or after each choice. */
  ahead(): View[]
  /** Applies an action of the rules; false when it is illegal: then nothing changes. */
  act(action: Action): boolean
  state(): State
  /** Goes to a state of the same script, made by its rules; what was tried stays on the fork map. */
  goTo(next: State): void
  /** Lists of choices, this reading's the latest. */
  runs(): readonly (readonly ChoiceId[])[]
}

export type Opening = { how: 'start' } | { how: 'continue' } | { how: 'at'; line: LineId }
export type Opened = { session: Session; restarted: boolean } | { unknownLine: LineId }

/** Opens a script where asked. A save that no longer fits restarts this script only, and says so. */
export function openSession(script: Script, journal: Journal, today: () => string, opening: Opening): Opened {
  const kept = journal.save().scripts[script.id]
  const memory = memoryOf(journal.save())
  let state: State
  let restarted = false
  if (opening.how === 'continue' && kept) {
    const again = replay(script, kept.path, kept.line, memory)
    restarted = !again.ok
    state = again.ok ? again.state : begin(script, memory)
    if (again.ok && kept.ended) state = ended(script, state)
    if (restarted) journal.change((save) => restartScript(save, script.id))
  } else if (opening.how === 'at') {
    const found = find(script, opening.line)
    if (!found) return { unknownLine: opening.line }
    state = found
  } else {
    if (kept) journal.change((save) => keepTried(save, script.id, kept.path))
    state = begin(script, memory)
  }
  const session = createSession(script, journal, today, state)
  return { session, restarted }
}

function createSession(script: Script, journal: Journal, today: () => string, first: State): Session {
  let state = first
  const keep = () => {
    const { path, read, ending } = state
    const { line } = read.slice(-1)[0]!
    const day = today()
    journal.change((save) => (ending ? keepEnding(save, script.id, path, line, day, ending) : keepPlace(save, script.id, path, line)))
  }
  const runs = () => {
    const kept = journal.save().scripts[script.id]?.runs ?? []
    const now = state.path
    const others = kept.filter((run) => run.length > now.length || run.some((choice, index) => choice !== now[index]))
    return now.length ? [...others, now] : others
  }
  keep()
  return {
    script,
    view: () => present(script, state),
    hasEnded: () => Boolean(state.ending),
    isBeginning: () => state.moment === script.start && !state.path.length && !state.ending,
    ahead() {
      const offer = offered(script, state)
      const actions: Action[] = offer.length ? offer.map(({ id }) => ({ type: 'choose', choice: id })) : [{ type: 'next' }]
      return actions.map((action) => step(script, state, action)).flatMap((next) => (next.ok ? [present(script, next.state)] : []))
    },
    act(action) {
      const next = step(script, state, action)
      if (!next.ok) return false
      state = next.state
      keep()
      return true
    },
    state: () => state,
    goTo(next) {
      const { path } = state
      journal.change((save) => keepTried(save, script.id, path))
      state = next
      keep()
    },
    runs,
  }
}

/** Every ending found so far, as a reading remembers it: what came before may be heard again. */
function memoryOf({ scripts }: Save): Flag[] {
  return Object.entries(scripts).flatMap(([id, { finishedOn, endings = [] }]) => (finishedOn ? ['', ...endings].map((ending) => markOf(id.split('/')[0]!, ending)) : []))
}

/** The state after the last line, when that line leads to an ending. */
function ended(script: Script, state: State): State {
  const next = step(script, state, { type: 'next' })
  return next.ok ? next.state : state
}
