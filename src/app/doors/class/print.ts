// The sheets of a session: one at a time, for the story and the plan that its address names, or for those that were chosen.
import { help } from '../../../content/known.ts'
import { sheets, type PrintScreen, type SheetId } from '../../../page/class/model.ts'
import { printView } from '../../../page/class/print.tsx'
import { lastRule } from '../../../progress/class-record.ts'
import type { Matter } from '../../../lesson/session.ts'
import type { Port } from '../../door.ts'
import type { World } from '../../world.ts'
import type { Classroom } from './classroom.ts'
import type { Part } from './part.ts'

export function createPart(_port: Port, _world: World, classroom: Classroom): Part {
  const { content, keeping, chosen } = classroom
  let matter: Matter | undefined

  return {
    actions: {},
    async enter({ id, scene = chosen.scene, plan = chosen.plan }) {
      if (!sheets.includes(id as SheetId) || !content.scenes.includes(scene) || !content.texts.plans.some((one) => one.id === plan)) return { instead: { name: 'class' } }
      await classroom.recall()
      matter = await classroom.matter(scene)
    },
    screen({ id, plan = chosen.plan }) {
      const { script, scene, texts } = matter!
      const { open } = keeping.record()
      return {
        name: 'class-print', sheet: id as SheetId, texts, scene, scriptId: script.id, plan: texts.plans.find((one) => one.id === plan)!.id, help, rule: open?.rule || lastRule(keeping.record(), open?.group ?? chosen.group),
        choices: Object.fromEntries(scene.stops.map((moment) => [moment, (script.moments[moment]?.choices ?? []).map((one) => one.id)])),
      } satisfies PrintScreen
    },
    views: () => ({ 'class-print': printView }),
  }
}
