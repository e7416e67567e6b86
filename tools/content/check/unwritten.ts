// A new scene starts from a model: nothing of the model may be left in it.
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { at, excerpt, readingsOf } from './readings.ts'

/** How every text of the model begins (tools/content/template). */
export const unwritten = 'À écrire'

export function checkUnwritten(project: Project): Problem[] {
  return readingsOf(project).filter(({ value }) => value.startsWith(unwritten))
    .map((reading) => at(reading, 'unwritten', `${excerpt(reading.value)} vient du modèle`, 'écrire le vrai texte'))
}
