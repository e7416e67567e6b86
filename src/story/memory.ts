// What a reading remembers of earlier ones: marks among its flags, raised before it begins. Authors write `seen:`; the compiler makes marks of it. Pure.
import type { EndingId, Flag, SceneId } from './script.ts'

/** The mark of a scene that came to an ending, or to this one. No flag of a script has such a name. */
export function markOf(scene: SceneId, ending: EndingId = ''): Flag {
  return `${scene}/${ending}`
}

/** The marks among flags. */
export function memoryIn(flags: Iterable<Flag>): Flag[] {
  return [...flags].filter((flag) => flag.includes('/'))
}
