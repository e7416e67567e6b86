// The doors: every folder of doors/ is one. Each is fetched when it is first opened, with the words and small pictures of the later screens.
import { addLaterWords } from '../words/words.ts'
import { loadSmallArt } from './art.ts'
import type { Door, Port } from './door.ts'
import type { World } from './world.ts'

export interface DoorModule {
  createDoor(port: Port, world: World): Door
}

// The story comes with the game: a first line must not wait for one more file.
const fetches = import.meta.glob<DoorModule>(['./doors/*/door.ts', '!./doors/story/door.ts'])

/** Opens a door by the name of its folder, once; one that could not be fetched is fetched anew. `here`: those that are there already. */
export function createDoors(world: World, here: Record<string, DoorModule>): (name: string, port: Port) => Promise<Door> {
  const doors = new Map<string, Promise<Door>>()

  async function fetchDoor(name: string, port: Port): Promise<Door> {
    const [module] = here[name] ? [here[name]] : await Promise.all([fetches[`./doors/${name}/door.ts`]!(), addLaterWords(), loadSmallArt()])
    return module.createDoor(port, world)
  }

  return (name, port) => {
    const door = doors.get(name) ?? fetchDoor(name, port)
    doors.set(name, door)
    door.catch(() => doors.delete(name))
    return door
  }
}
