// Preparing a session: a scene, a plan, a class; what will happen, what to read and print; what former sessions left.
import { help } from '../../../content/known.ts'
import { beginSession } from '../../../lesson/acts.ts'
import { prepareView } from '../../../page/class/prepare.tsx'
import type { PrepareActions, PrepareScreen } from '../../../page/class/model.ts'
import { skippedOf } from '../../../lesson/plan.ts'
import { planOf } from '../../../lesson/session.ts'
import { closeSession, emptyRecord, keepOpen, lastRule, type ClassRecord } from '../../../progress/class-record.ts'
import type { SceneClass } from '../../../content/classroom.ts'
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

  async function begin(isTrial = false): Promise<void> {
    const matter = await classroom.matter(chosen.scene)
    const token = Math.random().toString(36).slice(2, 8).padEnd(6, '0')
    const session = beginSession(matter, { ...chosen, token, date: world.today(), rule: lastRule(keeping.record(), chosen.group), ...(isTrial && { isTrial }) })
    keeping.change((record) => keepOpen(record.open?.token === token ? record : close(record), session))
    await port.go({ name: 'class', page: 'console', id: token })
  }

  const actions: PrepareActions = {
    choose(part) {
      Object.assign(chosen, part)
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
      return {
        name: 'class', texts: content.texts, scenes: world.content.scenes.filter(({ id }) => content.scenes.includes(id)), chosen, scene: scene!,
        help: help.filter((line) => line.children), ...(open && { open }), past, rule: lastRule(keeping.record(), chosen.group), isKept: keeping.isKept(),
      } satisfies PrepareScreen
    },
    views: () => ({ class: prepareView }),
  }
}
