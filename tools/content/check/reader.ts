// Whoever reads may be a girl or a boy: pages that speak to anybody choose neither (tools/content/reader.yaml). In a story the player is somebody of the cast, whose gender is known.
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { rulesOf } from './blame.ts'
import { at, readingsOf } from './readings.ts'

/** Keys of the class door that a class reads on the wall; the others speak to the teacher. */
const onTheWall = /^shown\./

export function checkReader(project: Project): Problem[] {
  const rules = rulesOf(project, 'reader')
  const own = new Set(project.scenes.flatMap(({ id, activities }) => activities.filter(({ activity }) => ['circle', 'breathe'].includes(activity.kind)).map(({ id: name }) => `scenes/${id}/activities/${name}`)))
  const isToAnybody = (namespace: string, key: string) => ['ui', 'help', 'facts'].includes(namespace) || (/^notebook\//.test(namespace) && namespace !== 'notebook/parents')
    || (namespace === 'class/screens' && onTheWall.test(key)) || own.has(namespace)
  return readingsOf(project).filter(({ namespace, key }) => isToAnybody(namespace, key)).flatMap((reading) => rules[reading.language].flatMap((rule) => {
    const found = rule.finds(reading.value.replace(/«[^»]*»/g, '«»'))
    return found ? [at(reading, 'reader', `« ${found} » ${rule.why}`, rule.instead)] : []
  }))
}
