// The wall newspaper of the neighbourhood.
import { wallView } from '../../../page/wall/wall.tsx'
import type { WallScreen } from '../../../page/wall/model.ts'
import type { Door } from '../../door.ts'
import type { WallRoute } from './routes.ts'

export function createDoor(): Door<WallRoute, WallScreen> {
  return {
    enter: () => undefined,
    screen: () => ({ name: 'wall' }),
    actions: {},
    views: () => ({ wall: wallView }),
  }
}
