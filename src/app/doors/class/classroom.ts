// What every part of the class door shares: the texts in both languages, a scene ready to be played in class, and what is kept of sessions.
import { openClassStore } from '../../../browser/class-store.ts'
import type { Asked, ClassContent, SceneClass } from '../../../content/classroom.ts'
import { createClassContent } from '../../../content/load-class.ts'
import type { Matter } from '../../../lesson/session.ts'
import type { SceneId } from '../../../story/script.ts'
import { addWords, languages } from '../../../words/words.ts'
import { nextOnPath } from '../../../progress/class-record.ts'
import { scriptIdOf } from '../../readings.ts'
import type { World } from '../../world.ts'
import { createKeeping, type Keeping } from './keeping.ts'

/** What is chosen for the next session. */
export interface Chosen { scene: SceneId; plan: 'p55' | 'p30' | 'p110'; asks: Asked[]; group: string; pupils: number }

export interface Classroom {
  content: ClassContent
  keeping: Keeping
  chosen: Chosen
  /** Reads what is kept; the first time, goes on with the class that was taught last, where its path is. */
  recall(): Promise<void>
  /** What a scene brings to a class, with its words. */
  scene(scene: SceneId): Promise<SceneClass>
  /** A scene ready to be played, with all its words and those of who can help. */
  matter(scene: SceneId): Promise<Matter>
}

const pages = ['class/screens', 'class/plans', 'class/path', 'class/pages', 'class/votes']

/** Rejects when a file can't be had. */
export async function openClassroom({ library }: World): Promise<Classroom> {
  const content = createClassContent()
  const held = new Set<string>()
  // In both languages at once: a language that is changed in the middle of a session must not wait.
  const words = (namespaces: readonly string[]) => Promise.all(namespaces.flatMap((name) => languages.map(async (of) => {
    if (held.has(`${of} ${name}`)) return
    addWords(name, of, await content.loadWords(name, of))
    held.add(`${of} ${name}`)
  })))
  await words(pages)
  const keeping = createKeeping(openClassStore())
  const scene = async (id: SceneId) => {
    const [found] = await Promise.all([content.loadScene(id), words([`scenes/${id}/class`]), library.words([`scenes/${id}/scene`, 'titles', 'cast', 'help', 'facts'])])
    return found
  }
  const { sessions } = content.texts.path
  const chosen: Chosen = { scene: sessions[0]?.scene ?? content.scenes[0]!, plan: 'p55', asks: sessions[0]?.asks ?? [], group: 'A', pupils: 30 }
  let isRecalled = false
  return {
    content, keeping, scene, chosen,
    async recall() {
      await keeping.read()
      if (isRecalled) return
      isRecalled = true
      const { open, past } = keeping.record()
      const group = (open ?? past[past.length - 1])?.group
      if (!group) return
      const next = nextOnPath(sessions, past, group)
      Object.assign(chosen, { group, ...(next?.scene && content.scenes.includes(next.scene) && { scene: next.scene, plan: next.plan, asks: next.asks ?? [] }) })
    },
    async matter(id) {
      const [script, found] = await Promise.all([library.script(scriptIdOf(id, 'witness')), scene(id)])
      return { script, scene: found, texts: content.texts }
    },
  }
}
