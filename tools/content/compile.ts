// Turns what authors write into what the game plays: a script of ids. Pure; its input has passed the schemas.
import type { Fact, HelpLine, SceneCard, SeatCard } from '../../src/content/content.ts'
import type { Quiz } from '../../src/content/notebook.ts'
import type { Activity } from '../../src/story/activities/activity.ts'
import type { Directions } from '../../src/story/directions.ts'
import type { Line, LineChanges, Moment, PhoneMessage, PhoneScreen, Presence, Question, Script } from '../../src/story/script.ts'
import type { Seat } from '../../src/story/vocabulary.ts'
import type { FactsFile, HelpFile, LineEntry, MomentEntry, QuestionEntry, SceneFile, SeatFile } from './schema.ts'

type Cast<T> = Partial<Record<string, T>>
type PresenceEntry = Omit<Presence, 'mood' | 'pose'> & Partial<Presence>

export function compileScript(scene: SceneFile, seat: Seat, file: SeatFile): Script {
  const { lead, start, debrief } = file
  return {
    id: `${scene.id}/${seat}`, scene: scene.id, seat, lead, start, review: scene.review,
    threads: (scene.threads ?? []).map(({ title: _, ...thread }) => thread),
    moments: Object.fromEntries(file.moments.map((moment) => [moment.id, compileMoment(moment)])),
    endings: Object.fromEntries(file.endings.map(({ id, mood, outcomes }) => [id, { id, mood, outcomes: outcomes.map(({ id, who, if: condition }) => present({ id, who, if: condition })) }])),
    debrief: {
      happened: debrief.happened.map(({ id, if: condition }) => present({ id, if: condition })),
      felt: debrief.felt.map(({ id, who, if: condition }) => present({ id, who, if: condition })),
      law: debrief.law, helps: debrief.helps.map(({ id }) => id), lines: debrief.lines,
    },
    recall: scene.recall.map(compileQuestion),
    later: scene.later.map(compileQuestion),
  }
}

/** What only the stage reads, apart: a first line does not wait for it. */
export function compileDirections(file: SeatFile): Directions {
  return Object.fromEntries(file.moments.flatMap(({ lines }) => {
    let standing: Pick<LineEntry, 'prop' | 'crowd'> = {}
    return lines.flatMap(({ id, does, holds, prop, passes, crowd }) => {
      // What stands there, and who watches, stays until the moment ends.
      standing = present({ ...standing, ...present({ prop, crowd }) })
      const here = present({ does, holds, passes, ...standing, ...(standing.prop?.length === 0 && { prop: undefined }) })
      return Object.keys(here).length > 0 ? [[id, here]] : []
    })
  }))
}

/** A scene that says no place waits in the yard, so that it can be played; the check asks for the place. */
export function compileCard(scene: SceneFile, seats: readonly (Pick<Script, 'seat' | 'lead' | 'endings'> & Pick<SeatCard, 'minutes'>)[], activities: readonly Pick<Activity, 'id' | 'kind'>[] = []): SceneCard {
  return {
    id: scene.id, review: scene.review, where: scene.where ?? 'yard',
    seats: seats.map(({ seat, lead, minutes, endings }) => ({ seat, lead, minutes, endings: Object.keys(endings) })),
    activities: activities.map(({ id, kind }) => ({ id, kind })),
  }
}

/** The questions of a scene, as the notebook asks them. */
export function compileQuiz({ data }: { data: SceneFile }): Quiz {
  return { scene: data.id, questions: data.recall.map(compileQuestion) }
}

/** Scenes in the order in which they are proposed: by their `order`, the others after them, by name. */
export function inOrder<T extends { data: Pick<SceneFile, 'id' | 'order'> }>(scenes: readonly T[]): T[] {
  const rank = ({ data }: T) => data.order ?? Infinity
  return [...scenes].sort((a, b) => (rank(a) === rank(b) ? a.data.id.localeCompare(b.data.id) : rank(a) - rank(b)))
}

export function compileHelp(file: HelpFile): HelpLine[] {
  return file.map(({ id, kind, contact, urgent = false, children, source, verified_on, review }) =>
    present({ id, kind, contact, urgent, children, source, verified_on, review }))
}

export function compileFacts(file: FactsFile): Fact[] {
  return file.map(({ id, kind, source, date, confidence }) => ({ id, kind, source, date, confidence }))
}

function compileMoment(entry: MomentEntry): Moment {
  const { id, beat, place, light, music, cast, lines, activity, choices, to, next, ending } = entry
  return present({
    id, beat, place, light, music,
    cast: cast && presences(cast),
    lines: lines.map(compileLine),
    activity,
    choices: choices?.map(({ id, to, sets, if: condition, by, sends, of }) => present({ id, to, sets, if: condition, by, sends, of })),
    next: to ? [{ to }] : next,
    ending,
  })
}

function compileLine(entry: LineEntry): Line {
  const { id, who, think, thread, form = 'text', picture, seconds, reactions, seen, under, arrives, at, mood, moods, enter } = entry
  const { place, light, exit, poses, camera, effect, music, clock, setting, sheet, typing, unsent, draft } = entry
  const message: PhoneMessage | undefined = thread ? present({ thread, form, picture, seconds, reactions, seen, under, arrives, at }) : undefined
  const changes: LineChanges = present({
    place, light, enter: enter && presences(enter), exit,
    moods: who && mood ? { ...moods, [who]: mood } : moods,
    poses, camera, effect, music, phone: screenOf(entry.phone), clock, setting, sheet, typing, unsent, draft,
  })
  const kind = message ? 'message' : entry.day ? 'day' : !who ? 'telling' : think ? 'thought' : 'speech'
  return present({ id, kind, who, message, if: entry.if, ...changes })
}

/** A word of its own, or a thread. */
function screenOf(phone: LineEntry['phone']): 'close' | PhoneScreen | undefined {
  if (typeof phone !== 'string') return phone
  return phone === 'close' || phone === 'lock' || phone === 'settings' || phone === 'over' ? phone : { thread: phone }
}

function compileQuestion({ id, options }: QuestionEntry): Question {
  return { id, options: options.map((option) => ({ id: option.id, fits: option.fits ?? false })) }
}

function presences(cast: Cast<PresenceEntry>): Cast<Presence> {
  return Object.fromEntries(Object.entries(cast).flatMap(([person, entry]) =>
    entry ? [[person, { mood: 'neutral', pose: 'stand', ...entry }]] : []))
}

/** Without the keys that hold nothing: scripts travel as JSON. */
function present<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T
}
