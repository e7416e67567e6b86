// The projector's window: draws what the console says is seen, and asks it for what is pressed here. It holds nothing of its own.
import { createScope, type Scope } from '../../../browser/scope.ts'
import { openProjectorWire, toggleFullScreen, type ProjectorWire } from '../../../browser/windows.ts'
import { help } from '../../../content/known.ts'
import type { Matter } from '../../../lesson/session.ts'
import { seal, unseal, type Shown } from '../../../lesson/wire.ts'
import type { ProjectorActions, ProjectorScreen } from '../../../page/class/model.ts'
import { projectorView } from '../../../page/class/projector.tsx'
import { language } from '../../../words/words.ts'
import type { Port } from '../../door.ts'
import type { World } from '../../world.ts'
import type { Classroom } from './classroom.ts'
import type { Part } from './part.ts'
import { createEntrance } from './entrance.ts'
import { projectedOf, viewOf } from './projected.ts'

export function createPart(port: Port, world: World, classroom: Classroom): Part {
  let scope: Scope | undefined
  let wire: ProjectorWire | undefined
  let token: string | undefined
  let isLost = false
  let shown: Shown | undefined
  let matter: Matter | undefined
  let isHidden = false
  const entrance = createEntrance(port.show)

  /** What came last is what is drawn, once its scene is there. */
  async function hear(next: Shown): Promise<void> {
    shown = next
    if (matter?.script.scene !== next.scene) {
      const coming = await classroom.matter(next.scene).catch(() => undefined)
      if (!coming || shown.scene !== next.scene) return
      matter = coming
    }
    if (shown.language !== language()) await world.preferences.hold(shown.language)
    if (shown.isHidden !== isHidden) {
      isHidden = shown.isHidden
      world.hide(isHidden)
    }
    port.show()
  }

  function connect(id: string): void {
    if (token === id) return
    scope?.dispose()
    scope = createScope()
    token = id
    wire = openProjectorWire(scope, id, { seal, unseal }, {
      heard: (next) => void hear(next),
      left: () => world.leave(language()),
      lost(next) {
        isLost = next
        port.show()
      },
    })
  }

  const actions: ProjectorActions = {
    next: () => wire?.ask('next'),
    previous: () => wire?.ask('previous'),
    choose: (choice) => wire?.ask({ choose: choice }),
    debriefStep: (card) => wire?.ask({ card }),
    fullScreen: toggleFullScreen,
    hiddenHere(hidden) {
      if (hidden === isHidden) return
      isHidden = hidden
      wire?.ask(hidden ? 'hide' : 'show')
    },
  }

  const projected = () => (shown && matter?.script.scene === shown.scene ? projectedOf(shown.slide, matter, world, entrance) : { at: 'waiting' } as const)
  return {
    actions,
    enter({ id }) {
      if (!id) return { instead: { name: 'class' } }
      connect(id)
    },
    screen: () => ({
      name: 'class-projector', projected: projected(), scene: shown?.scene ?? '', help: help.filter((line) => line.children), pages: classroom.content.texts.pages,
      wire: wire?.hasConsole ? isLost ? 'lost' : 'there' : 'alone',
    } satisfies ProjectorScreen),
    views: () => ({ 'class-projector': projectorView }),
    illustration() {
      const view = viewOf(projected())
      return view && { view }
    },
    forget() {
      scope?.dispose()
      token = undefined
    },
  }
}
