// What comes before, between and after the scenes: activities, breathing, a question days later. Fetches what they need; shows nothing.
import { dueRecall } from '../progress/due.ts'
import type { Journal } from '../progress/journal.ts'
import type { Library } from './library.ts'
import type { Route } from './routes.ts'
import { scriptIdOf, type Known } from './screens.ts'

export type AsideRoute = { name: 'breathe' } | Extract<Route, { name: 'activity' }> | { name: 'remember'; scene: string }

/** What becomes known when that route is opened; null when there is nothing to show there now. Rejects when a file can't be had. */
export async function openAside(route: AsideRoute, known: Pick<Known, 'route' | 'session'>, library: Library, journal: Journal, today: string): Promise<Partial<Known> | null> {
  if (route.name === 'remember') {
    const due = dueRecall(journal.save(), [route.scene], today)
    return due ? { remembered: { script: await library.script(scriptIdOf(route.scene, 'witness')), variant: due.variant } } : null
  }
  // The rules of activities are a chunk of their own: a first line does not wait for them.
  const rules = import('./doors/practice/exercise.ts')
  if (route.name === 'breathe') {
    const [{ openBreathing }] = await Promise.all([rules, library.words(['cast'])])
    return { breathing: openBreathing(known.session?.script.lead ?? 'amina', journal) }
  }
  const [{ openExercise }, activity] = await Promise.all([rules, library.activity(route.scene, route.activity)])
  const isInScene = known.route.name === 'scene' && known.session?.view().activity === route.activity
  return { exercise: openExercise(activity, journal), isInScene }
}
