// The class door: preparing, the console of a session, its projector, what is printed, a pupil's own page. Each part is fetched when it is first opened.
import type { ClassScreen } from '../../../page/class/model.ts'
import type { ReplyScreen } from '../../../page/reply/model.ts'
import type { Door, Port } from '../../door.ts'
import type { World } from '../../world.ts'
import type { Classroom } from './classroom.ts'
import type { Part, PartModule } from './part.ts'
import type { ClassRoute } from './routes.ts'

export function createDoor(port: Port, world: World): Door<ClassRoute, ClassScreen | ReplyScreen> {
  let classroom: Promise<Classroom> | undefined
  const parts = new Map<string, Promise<Part>>()
  let part: Part | undefined

  /** A part of the adult's: all share one classroom. */
  const inClass = (bring: () => Promise<PartModule>) => async (): Promise<Part> => {
    classroom ??= import('./classroom.ts').then(({ openClassroom }) => openClassroom(world))
    classroom.catch(() => { classroom = undefined })
    const [{ createPart }, opened] = await Promise.all([bring(), classroom])
    return createPart(port, world, opened)
  }
  const fetches = new Map(Object.entries({
    prepare: inClass(() => import('./prepare.ts')),
    console: inClass(() => import('./console.ts')),
    projector: inClass(() => import('./projector.ts')),
    print: inClass(() => import('./print.ts')),
    reply: async () => (await import('./reply.ts')).createPart(port),
  }))

  function open(name: string, fetch: () => Promise<Part>): Promise<Part> {
    const opening = parts.get(name) ?? fetch()
    parts.set(name, opening)
    opening.catch(() => parts.delete(name))
    return opening
  }

  return {
    get actions() { return part?.actions ?? {} },
    async enter(route, wish) {
      const name = route.page ?? 'prepare'
      const fetch = fetches.get(name)
      if (!fetch) return { instead: { name: 'class' } }
      const opened = await open(name, fetch)
      const answer = await opened.enter(route, wish)
      // What comes late must not take the place of the part that was asked for since.
      if (wish.isWanted() && !answer) part = opened
      return answer
    },
    screen: (route) => part!.screen(route),
    views: () => part?.views() ?? {},
    illustration: (route) => part?.illustration?.(route),
    forget() {
      for (const opening of parts.values()) void opening.then((one) => one.forget?.())
    },
  }
}
