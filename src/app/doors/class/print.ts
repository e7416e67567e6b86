// The sheets of a session: one at a time, for the story and the plan that its address names, or for those that were chosen.
import { help } from '../../../content/known.ts'
import { sheets, type PrintScreen, type SheetId } from '../../../page/class/model.ts'
import { printView } from '../../../page/class/print.tsx'
import { lastRule } from '../../../progress/class-record.ts'
import type { Asked, Plan } from '../../../content/classroom.ts'
import { planOf, type Matter } from '../../../lesson/session.ts'
import type { SceneId } from '../../../story/script.ts'
import type { Port } from '../../door.ts'
import type { World } from '../../world.ts'
import type { Classroom } from './classroom.ts'
import type { Part } from './part.ts'

export function createPart(_port: Port, world: World, classroom: Classroom): Part {
  const { content, keeping, chosen } = classroom
  let matter: Matter | undefined

  /** Of the session under way, of the one that is prepared, of the path. */
  function asksOf(scene: SceneId, plan: string): Asked[] {
    const own = [keeping.record().open, chosen, ...content.texts.path.sessions].find((one) => one?.scene === scene && one.plan === plan)
    return own?.asks ?? []
  }

  return {
    actions: {},
    async enter({ id, scene = chosen.scene, plan = chosen.plan, language }) {
      if (!sheets.includes(id as SheetId) || !content.scenes.includes(scene) || !content.texts.plans.some((one) => one.id === plan)) return { instead: { name: 'class' } }
      if (language === 'fr' || language === 'ar') await world.preferences.hold(language)
      await classroom.recall()
      matter = await classroom.matter(scene)
    },
    screen({ id, plan = chosen.plan, language }) {
      const { script, scene, texts } = matter!
      const { open } = keeping.record()
      return {
        name: 'class-print', sheet: id as SheetId, texts, scene, scriptId: script.id, plan: planOf({ texts }, { plan: plan as Plan['id'], scene: scene.scene, asks: asksOf(scene.scene, plan) }), isAtOnce: language !== undefined, help, rule: open?.rule || lastRule(keeping.record(), open?.group ?? chosen.group),
        choices: Object.fromEntries(scene.stops.map((moment) => [moment, (script.moments[moment]?.choices ?? []).map((one) => one.id)])),
        varying: scene.stops.filter((moment) => script.moments[moment]?.choices?.some((one) => one.if)),
      } satisfies PrintScreen
    },
    views: () => ({ 'class-print': printView }),
  }
}
