// Preparing a session: a scene, a plan, a class; what will happen, what to read and print; what former sessions left.
import { help } from '../../../content/known.ts'
import { beginSession } from '../../../lesson/acts.ts'
import { prepareView } from '../../../page/class/prepare.tsx'
import type { PrepareActions, PrepareScreen } from '../../../page/class/model.ts'
import { fit, minutesToPlay, skippedOf } from '../../../lesson/plan.ts'
import { planOf } from '../../../lesson/session.ts'
import { closeSession, emptyRecord, keepOpen, lastRule, nextOnPath, type ClassRecord } from '../../../progress/class-record.ts'
import type { Asked, Plan, SceneClass } from '../../../content/classroom.ts'
import { language } from '../../../words/words.ts'
import type { Port } from '../../door.ts'
import type { World } from '../../world.ts'
import type { Classroom } from './classroom.ts'
import type { Part } from './part.ts'
import { tableOf } from './table.ts'

export function createPart(port: Port, world: World, classroom: Classroom): Part {
  const { content, keeping, chosen } = classroom
  let scene: SceneClass | undefined

  async function bring(): Promise<void> {
    scene = await classroom.scene(chosen.scene)
  }

  /** One that was left open: what it did not come to was skipped. */
  function close(record: ClassRecord): ClassRecord {
    return closeSession(record, record.open && skippedOf(planOf(content, record.open).steps, record.open))
  }

  /** What the path asks of that class when its story is the next one; nothing of a session apart. */
  function asksOf({ scene: id, group }: typeof chosen): Asked[] {
    const next = nextOnPath(content.texts.path.sessions, keeping.record().past, group)
    return next?.scene === id && next.asks ? next.asks : []
  }

  function minutesOf(id: string, plan: Plan): number {
    const [reading, play] = [content.texts.readings?.[id], plan.steps.find(({ kind }) => kind === 'play')]
    return reading && play ? minutesToPlay(reading, play) : play?.minutes ?? 0
  }

  /** Tried out, it is the plain plan: the questions that are compared leave nothing to drop after the story. */
  async function begin(isTrial = false): Promise<void> {
    const matter = await classroom.matter(chosen.scene)
    const token = Math.random().toString(36).slice(2, 8).padEnd(6, '0')
    const session = beginSession(matter, { ...chosen, language: language(), token, date: world.today(), rule: lastRule(keeping.record(), chosen.group), ...(isTrial && { isTrial, asks: [] }) })
    keeping.change((record) => keepOpen(record.open?.token === token ? record : close(record), session))
    await port.go({ name: 'class', page: 'console', id: token })
  }

  const actions: PrepareActions = {
    choose(part) {
      Object.assign(chosen, part)
      if (!part.asks && (part.scene || part.group)) chosen.asks = asksOf(chosen)
      // What can't be had is said by the way in.
      void bring().then(port.show, () => port.go({ name: 'class' }))
    },
    begin: () => void begin().catch(() => port.go({ name: 'class' })),
    rehearse: () => void begin(true).catch(() => port.go({ name: 'class' })),
    resume() {
      const { open } = keeping.record()
      if (open) void port.go({ name: 'class', page: 'console', id: open.token })
    },
    closeOpen() {
      keeping.change(close)
      port.show()
    },
    saveTable() {
      world.saveFile(`classe-${world.today()}.csv`, tableOf(keeping.record(), content.texts))
    },
    eraseSessions() {
      keeping.change(emptyRecord)
      port.show()
    },
  }

  return {
    actions,
    async enter() {
      await classroom.recall()
      await bring()
    },
    screen() {
      const { open, past } = keeping.record()
      const { plans, readings } = content.texts
      const now = fit(plans.find(({ id }) => id === chosen.plan) ?? plans[0]!, readings?.[chosen.scene], chosen.asks)
      return {
        name: 'class', texts: content.texts, scenes: world.content.scenes.filter(({ id }) => content.scenes.includes(id)).map(({ id }) => ({ id, minutes: minutesOf(id, now.plan) })), plan: now.plan, over: now.over, chosen, scene: scene!,
        help: help.filter((line) => line.children), ...(open && { open }), past, rule: lastRule(keeping.record(), chosen.group), isKept: keeping.isKept(),
      } satisfies PrepareScreen
    },
    views: () => ({ class: prepareView }),
  }
}
