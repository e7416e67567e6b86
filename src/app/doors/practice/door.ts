// The activities: the list of them, one of them under way, and breathing, which is never far.
import { activityView } from '../../../page/activities/activities.tsx'
import type { ActivityActions, ActivityScreen } from '../../../page/activities/model.ts'
import type { PracticeActions, PracticeScreen } from '../../../page/practice/model.ts'
import { practiceView } from '../../../page/practice/practice.tsx'
import type { Answer, Door, Port } from '../../door.ts'
import { cardOf, partsOf } from '../../readings.ts'
import type { Route } from '../../route.ts'
import type { World } from '../../world.ts'
import { openBreathing, openExercise, type Exercise } from './exercise.ts'
import type { PracticeRoute } from './routes.ts'

export function createDoor(port: Port, world: World): Door<PracticeRoute, PracticeScreen | ActivityScreen> {
  const { content, library, journal } = world
  /** The one on screen. */
  let route: PracticeRoute | undefined
  let exercise: Exercise | undefined
  /** Opened over whatever was on screen: the activity below stays as it was. */
  let breathing: Exercise | undefined

  const running = ({ name }: PracticeRoute) => (name === 'breathe' ? breathing : name === 'activity' ? exercise : undefined)

  async function openActivity({ scene, activity: id }: Extract<PracticeRoute, { name: 'activity' }>): Promise<Answer> {
    const isKnown = cardOf(content, scene)?.activities.some((one) => one.id === id)
    if (!isKnown) return { problem: { what: 'unknown-scene', detail: `${scene}/${id}` } }
    exercise = openExercise(await library.activity(scene, id), journal)
  }

  /** Somebody the player knows breathes along: whom they played last. */
  async function openBreath(): Promise<void> {
    const last = partsOf(journal.save().last)
    const card = last && cardOf(content, last.scene)
    await library.words(['cast'])
    breathing = openBreathing(card?.seats.find(({ seat }) => seat === last?.seat)?.lead ?? 'amina', journal)
  }

  const actions: PracticeActions & ActivityActions = {
    practise: (scene, activity) => void port.go({ name: 'activity', scene, activity }),
    move(one) {
      if (route && running(route)?.move(one)) port.show()
    },
    activityDone() {
      const then: Route | undefined = route?.name === 'activity' ? route.then : undefined
      void (then ? port.go(then) : port.back({ name: 'practice' }))
    },
  }

  return {
    actions,
    async enter(next, { isBack }) {
      const isThere = isBack && running(next)
      if (next.name === 'practice') await library.words(['titles', 'cast'])
      else if (next.name === 'breathe') await openBreath()
      else if (!isThere) return openActivity(next)
    },
    screen(next) {
      const { settings } = journal.save()
      const now = running(next)
      if (!now) return { name: 'practice', activities: practiceOf() }
      return { name: 'activity', play: now.play(), isDone: now.isDone(), isInScene: next.name === 'activity' && Boolean(next.then), settings }
    },
    views: () => ({ practice: practiceView, activity: activityView }),
    illustration(next) {
      const view = running(next)?.view()
      return view && { view }
    },
    shown(next) {
      route = next
    },
    forget() {
      exercise = undefined
      breathing = undefined
    },
  }

  function practiceOf(): PracticeScreen['activities'] {
    const { practised } = journal.save()
    return content.scenes.flatMap(({ id: scene, activities }) =>
      activities.map((card) => ({ ...card, scene, isDone: Boolean(practised?.includes(`${scene}/${card.id}`)) })))
  }
}
