// Every change of a save, as functions from a save to the next one. Pure: they are applied again to what another window has kept meanwhile.
import { emptySave, type Save, type ScriptProgress } from './save.ts'
import type { Settings } from './settings.ts'

const mostRuns = 40
/** What a save may hold of each; a list that is full loses its oldest, never what is new. */
const most = { endings: 60, circle: 40, practised: 200 } as const
const untouched: ScriptProgress = { path: [], line: '', ended: false, runs: [], recalledOn: [] }

/** A change must not depend on anything that changes: what it does now it does again later. */
export type Change = (save: Save) => Save

/** The save after these changes, one after the other. */
export function apply(save: Save, changes: readonly Change[]): Save {
  return changes.reduce((before, change) => change(before), save)
}

/** The reading of a script has come to this line. Another road that was under way (in another window) stays on the fork map. */
export function keepPlace(save: Save, script: string, path: readonly string[], line: string): Save {
  const before = save.scripts[script] ?? untouched
  const runs = isBeginning(before.path, path) ? before.runs : withRun(before.runs, before.path)
  return { ...save, last: script, scripts: { ...save.scripts, [script]: { ...before, path: [...path], line, ended: false, runs } } }
}

/** After playing while `kept` could not be read yet: a reading begun again keeps the further place as long as it has not left its road. */
export function keepFurther(save: Save, kept: Save): Save {
  const further = Object.entries(kept.scripts).filter(([id, before]) => {
    const now = save.scripts[id]!
    return isUnderWay(kept, id) && !now.ended && isBeginning(now.path, before.path)
  })
  return further.reduce((all, [id, { path, line }]) => withScript(all, id, { ...all.scripts[id]!, path, line }), save)
}

/** The reading of a script has reached this ending; `today` is YYYY-MM-DD. */
export function keepEnding(save: Save, script: string, path: readonly string[], line: string, today: string, ending: string): Save {
  const placed = keepPlace(save, script, path, line)
  const before = placed.scripts[script]!
  const ended = { ...before, ended: true, finishedOn: before.finishedOn ?? today, runs: withRun(before.runs, path) }
  return keepFound(withScript(placed, script, ended), script, [ending])
}

/** These endings of a script were found, now or in former readings. */
export function keepFound(save: Save, script: string, endings: readonly string[]): Save {
  const before = save.scripts[script]
  return before ? withScript(save, script, { ...before, endings: [...new Set([...(before.endings ?? []), ...endings])].slice(-most.endings) }) : save
}

/** A reading is left for another branch: what was tried stays on the fork map. */
export function keepTried(save: Save, script: string, path: readonly string[]): Save {
  const before = save.scripts[script]
  return before && path.length ? withScript(save, script, { ...before, runs: withRun(before.runs, path) }) : save
}

/** A script starts again by itself because its save no longer fits it; other scripts are untouched. */
export function restartScript(save: Save, script: string): Save {
  const before = save.scripts[script]
  return before ? withScript(save, script, { ...before, path: [], line: '', ended: false }) : save
}

export function keepRecall(save: Save, script: string, today: string): Save {
  const before = save.scripts[script]
  return before ? withScript(save, script, { ...before, recalledOn: [...new Set([...before.recalledOn, today])] }) : save
}

/** The circle of safe adults, as kinds of people, was changed from `were` to `are`: who came or went elsewhere came or went too. */
export function keepCircle(save: Save, were: readonly string[], are: readonly string[]): Save {
  const kept = save.circle ?? were
  const stay = kept.filter((id) => are.includes(id) || !were.includes(id))
  const come = are.filter((id) => !stay.includes(id) && !were.includes(id))
  return { ...save, circle: [...stay, ...come].slice(-most.circle) }
}

/** An activity was gone through once. */
export function keepPractised(save: Save, activity: string): Save {
  return { ...save, practised: [...new Set([...(save.practised ?? []), activity])].slice(-most.practised) }
}

export function keepSettings(save: Save, part: Partial<Settings>): Save {
  return { ...save, settings: { ...save.settings, ...part } }
}

/** Everything is forgotten but the language on screen. */
export function erase(save: Save): Save {
  return emptySave(save.settings.language)
}

/** The script to go on with, if a reading is under way. */
export function underWay(save: Save): string | null {
  return save.last && isUnderWay(save, save.last) ? save.last : null
}

/** Whether a reading of this script was begun and not brought to an ending. */
export function isUnderWay(save: Save, script: string): boolean {
  const progress = save.scripts[script]
  return Boolean(progress && !progress.ended && (progress.path.length > 0 || progress.line !== ''))
}

function withScript(save: Save, script: string, progress: ScriptProgress): Save {
  return { ...save, scripts: { ...save.scripts, [script]: progress } }
}

/** Runs with `path` as the latest, without doubles nor runs that are only its beginning. */
function withRun(runs: readonly string[][], path: readonly string[]): string[][] {
  return [...runs.filter((run) => !isBeginning(run, path)), [...path]].slice(-mostRuns)
}

function isBeginning(run: readonly string[], path: readonly string[]): boolean {
  return run.length <= path.length && run.every((choice, index) => choice === path[index])
}
