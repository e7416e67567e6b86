// Brings every script and word of the game while the platform still answers: a session that ends there must not end a scene here.
import type { Content } from '../content/content.ts'
import type { Game } from './game.ts'
import type { Library } from './library.ts'
import type { Route } from './route.ts'

/** One route behind each door that is not there from the start. */
const doors = ['map', 'help', 'practice', 'notebook', 'wall'] as const

/** What doors and screens fetch later: above all what follows a scene, which must never end without who can help. A test finds what is forgotten here. */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import('./doors/story/after.ts'), () => import('../page/frame/late.ts'), () => import('../page/map/traces.tsx'), () => import('../page/frame/clear.css'), () => import('../page/about/accessibility.tsx'),
  () => import('./doors/notebook/finder.ts'), () => import('./doors/notebook/media.ts'), () => import('../browser/class-store.ts'),
  () => import('./stage.ts'), () => import('./stage-art.ts'), () => import('./small-art.ts'), () => import('./sound-art.ts'), () => import('./craft.ts'), () => import('../sound/speaker.ts'), () => import('../stage/phaser-stage.ts'), () => import('../stage/paint-arm.ts'), () => import('../stage/snapshots.ts'),
  () => import('virtual:content/dated'), () => import('virtual:content/quizzes'), () => import('virtual:content/said/fr'), () => import('virtual:content/said/ar'),
  () => import('../words/notebook-words.ts').then(({ addNotebookWords }) => addNotebookWords()),
  () => import('../page/aloud/offer.tsx'), () => import('../page/aloud/aloud.tsx'), () => import('../page/aloud/speaker.ts'), () => import('../words/aloud-words.ts').then(({ addAloudWords }) => addAloudWords()),
]

/** Never rejects: what could not be had is asked for again when it is needed. */
export async function fetchAll({ scenes, loadNotebook }: Content, library: Library, game: Game): Promise<void> {
  for (const part of parts) await part().catch(() => undefined)
  for (const { id, seats, activities } of scenes) {
    for (const { seat } of seats) await library.script(`${id}/${seat}`).catch(() => undefined)
    for (const activity of activities) await library.activity(id, activity.id).catch(() => undefined)
  }
  for (const part of ['situations', 'forms', 'rights', 'parents'] as const) await Promise.all([loadNotebook(part), library.words([`notebook/${part}`, 'notebook/titles'])]).catch(() => undefined)
  for (const name of doors) await game.prepare({ name } as Route).catch(() => undefined)
}
