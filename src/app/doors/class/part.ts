// What each part of the class door is to the door. Shapes only.
import type { ClassScreen } from '../../../page/class/model.ts'
import type { ReplyScreen } from '../../../page/reply/model.ts'
import type { Door, Port } from '../../door.ts'
import type { World } from '../../world.ts'
import type { Classroom } from './classroom.ts'
import type { ClassRoute } from './routes.ts'

/** What one part shows and does; the door hands on to the one that was entered last. */
export type Part = Pick<Door<ClassRoute, ClassScreen | ReplyScreen>, 'enter' | 'screen' | 'actions' | 'views' | 'illustration' | 'forget'>

export interface PartModule {
  createPart(port: Port, world: World, classroom: Classroom): Part
}
