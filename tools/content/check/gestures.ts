// Gestures that nobody could make: of somebody who is not there, of an arm that a pose keeps busy, of a hand that does nothing with what it holds.
import { acts } from '../../../src/stage/gestures.ts'
import type { CastId, Gesture, Pose } from '../../../src/story/vocabulary.ts'
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import { reporter } from './report.ts'

/** Their arms are free though they sit. */
const rolling: readonly CastId[] = ['mehdi']
const busy: Partial<Record<Pose, string>> = { sit: 'assis', comfort: 'une main déjà sur une épaule', 'turn-away': 'de dos', moped: 'sur la mobylette' }
const handing: readonly (Gesture | undefined)[] = ['give', 'take', 'show', 'hide']

export function checkGestures(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap(checkSeat))
}

function checkSeat({ source, data }: SeatPart): Problem[] {
  const { problems, report } = reporter('gestures', source)
  data.moments.forEach(({ cast, lines }, m) => {
    const poses = new Map(Object.entries(cast ?? {}).map(([id, { pose }]) => [id as CastId, pose ?? 'stand']))
    lines.forEach(({ enter, exit, poses: others, does = {}, holds = {} }, l) => {
      for (const id of exit ?? []) poses.delete(id)
      for (const [id, one] of Object.entries(enter ?? {})) poses.set(id as CastId, one.pose ?? 'stand')
      for (const [id, one] of Object.entries(others ?? {})) if (poses.has(id as CastId) || !cast) poses.set(id as CastId, one)
      const path = ['moments', m, 'lines', l]
      for (const [id, does_] of Object.entries(does) as [CastId, Gesture][]) {
        const pose = poses.get(id)
        if (cast && !pose) report(path, `\`${id}\` fait \`${does_}\` et n’est pas là`, 'la faire entrer avec `enter:`, ou enlever le geste')
        const why = pose && busy[pose]
        const isRolling = pose === 'sit' && rolling.includes(id)
        if (why && !isRolling && acts[does_]?.arm) report(path, `\`${id}\` fait \`${does_}\` ${why}`, 'changer sa pose (`poses:`) sur cette ligne ou avant, ou choisir un geste de la tête')
      }
      for (const id of Object.keys(holds) as CastId[]) {
        if (!handing.includes(does[id])) report(path, `\`${id}\` tient quelque chose sans rien en faire`, 'ajouter `does:` give, take, show ou hide')
      }
    })
  })
  return problems
}
