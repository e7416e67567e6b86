// Things that nobody would see, or that would be there twice: behind a telephone, on a line that is a card, a second moped, a bench under nobody.
import type { CastId, Pose } from '../../../src/story/vocabulary.ts'
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import { reporter } from './report.ts'

export function checkScenery(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap(checkSeat))
}

function checkSeat({ source, data }: SeatPart): Problem[] {
  const { problems, report } = reporter('scenery', source)
  data.moments.forEach(({ cast, lines }, m) => {
    const poses = new Map(Object.entries(cast ?? {}).map(([id, { pose }]) => [id as CastId, pose ?? 'stand' as Pose]))
    lines.forEach(({ enter, exit, poses: others, prop, passes, crowd, thread, arrives, day }, l) => {
      for (const id of exit ?? []) poses.delete(id)
      for (const [id, one] of Object.entries(enter ?? {})) poses.set(id as CastId, one.pose ?? 'stand')
      for (const [id, one] of Object.entries(others ?? {})) poses.set(id as CastId, one)
      const path = ['moments', m, 'lines', l]
      const [word] = Object.entries({ prop: prop?.length ? prop : undefined, passes, crowd }).flatMap(([key, value]) => (value ? [key] : []))
      if (!word) return
      if (thread && !arrives) report(path, `\`${word}\` sur un message : le téléphone cache la scène`, 'le mettre sur la ligne d’avant ou d’après, téléphone rangé')
      if (day) report(path, `\`${word}\` sur un carton, qui ne montre rien`, 'le mettre sur la ligne suivante')
      if ((passes?.startsWith('moped') || passes === 'bus-horns') && [...poses.values()].includes('moped')) report(path, `\`${passes}\` : la mobylette est déjà là, avec Hamza dessus`, 'enlever `passes`, ou faire sortir Hamza (`exit:`)')
      if (prop?.includes('bench') && cast && ![...poses].some(([id, pose]) => pose === 'sit' && id !== 'mehdi')) report(path, '`bench` : personne n’est assis', 'mettre quelqu’un en `pose: sit`, ou enlever le banc')
    })
  })
  return problems
}
