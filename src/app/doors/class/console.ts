// The console of a session: the adult's own window. It holds the session, tells the projector what is seen, keeps what may be kept.
import { createScope, type Scope } from '../../../browser/scope.ts'
import { addressOf, every, notedInWindow, noteInWindow, openConsoleWire, toggleFullScreen, type ConsoleWire } from '../../../browser/windows.ts'
import { act, beginSession } from '../../../lesson/acts.ts'
import { lateBy, secondsSince, spentAt, type Spent } from '../../../lesson/plan.ts'
import { planOf, type Act, type Matter, type NormPart, type Refusal, type Session } from '../../../lesson/session.ts'
import { slideOf } from '../../../lesson/slide.ts'
import { seal, unseal, type Ask } from '../../../lesson/wire.ts'
import { consoleView } from '../../../page/class/console.tsx'
import type { ConsoleActions } from '../../../page/class/model.ts'
import { closeSession, keepOpen } from '../../../progress/class-record.ts'
import { language } from '../../../words/words.ts'
import type { Port } from '../../door.ts'
import type { World } from '../../world.ts'
import type { Classroom } from './classroom.ts'
import { createCodes } from './codes.ts'
import { consoleScreen } from './console-model.ts'
import { createEntrance } from './entrance.ts'
import type { Part } from './part.ts'
import { viewOf } from './projected.ts'

/** Seconds between two looks at the clock. */
const tick = 5

export function createPart(port: Port, world: World, classroom: Classroom): Part {
  const { keeping } = classroom
  let scope: Scope | undefined
  let wire: ConsoleWire | undefined
  let matter: Matter | undefined
  let session: Session | undefined
  /** Closed or erased: its last slide stays on the projector, and nothing more is done. */
  let isOver = false
  let spent: Spent = { step: 0, before: 0 }
  let refusal: Refusal | undefined
  /** Of the norm vote, the part that was refused. */
  let refusedPart: NormPart | undefined
  const entrance = createEntrance(port.show)
  const codes = createCodes(world, port.show, (code, by) => {
    doing({ do: 'code', code, by })
    const why = refusal
    // Said where codes are read.
    refusal = undefined
    return why
  })
  const own = { isPaused: false, isAlone: false, areNotesOpen: false, isBlocked: false, wasThere: false, isHidden: false }

  function connect(): void {
    scope?.dispose()
    scope = createScope()
    wire = openConsoleWire(scope, session!.token, { seal, unseal }, {
      shown: () => ({ language: language(), scene: session!.scene, isHidden: own.isHidden, slide: slideOf(matter!, session!) }),
      asked: answer,
      changed() {
        own.wasThere ||= wire!.isThere()
        if (wire!.isThere()) own.isBlocked = false
        port.show()
      },
    })
    let looked = performance.now()
    every(scope, tick * 1000, () => {
      const now = performance.now()
      const seconds = secondsSince(now - looked)
      looked = now
      if (own.isPaused || !session || isOver) return
      spent = { ...spent, step: spent.step + seconds }
      noteInWindow('spent', spent)
      port.show()
    })
  }

  function answer(ask: Ask): void {
    if (ask === 'leave') return world.leave(language())
    if (ask === 'hide' || ask === 'show') {
      own.isHidden = ask === 'hide'
      return world.hide(own.isHidden)
    }
    if (ask === 'next' || ask === 'previous') return doing({ do: ask })
    if ('choose' in ask) return doing({ do: 'choose', choice: String(ask.choose) })
    actions.debriefStep(Number(ask.card) || 0)
  }

  function doing(one: Act): void {
    if (!session || !matter || isOver) return
    const done = act(matter, session, one)
    refusal = done.refusal
    refusedPart = refusal && 'of' in one ? one.of : undefined
    if (done.session !== session) {
      if (done.session.at !== session.at) {
        spent = spentAt(planOf(classroom.content, session).steps, session.at, done.session.at, spent)
        noteInWindow('spent', spent)
        codes.close()
      }
      session = done.session
      const next = session
      keeping.change((record) => keepOpen(record, next))
    }
    wire?.tell()
    port.show()
  }

  /** The session goes on in a language. */
  function speak(next: 'fr' | 'ar'): void {
    session = { ...session!, language: next }
    const now = session
    keeping.change((record) => keepOpen(record, now))
    wire?.tell()
  }

  const actions: ConsoleActions = {
    ...codes.actions,
    act: doing,
    next: () => doing({ do: 'next' }),
    previous: () => doing({ do: 'previous' }),
    choose: (choice) => doing({ do: 'choose', choice }),
    debriefStep: (card) => doing({ do: 'index', to: card }),
    fullScreen: toggleFullScreen,
    openProjector() {
      own.isAlone = false
      own.isBlocked = !wire!.open(addressOf(`/class/projector/${session!.token}`))
      port.show()
    },
    beAlone(isAlone) {
      Object.assign(own, { isAlone, areNotesOpen: false })
      port.show()
    },
    openNotes(isOpen) {
      own.areNotesOpen = isOpen
      port.show()
    },
    pauseClock(isPaused) {
      own.isPaused = isPaused
      port.show()
    },
    hiddenHere(hidden) {
      if (hidden === own.isHidden) return
      own.isHidden = hidden
      wire?.tell()
    },
    passTime() {
      spent = lateBy(planOf(classroom.content, session!).steps, session!.at, spent, 600)
      port.show()
    },
    end(skipped) {
      isOver = true
      codes.close()
      keeping.change((record) => closeSession(record, skipped))
      void port.go({ name: 'class' })
    },
  }

  const screen = () => consoleScreen({ world, matter: matter!, session: session!, spent, refusal, refusedPart, codes: codes.state(), entrance, own: { ...own, isThere: wire!.isThere() }, isKept: keeping.isKept() })
  return {
    actions,
    async enter({ id }, wish) {
      if (session && session.token === id && !isOver) {
        // Chosen in this very window, on the way.
        if (session.language !== language()) speak(language())
        return undefined
      }
      await keeping.read()
      const { open } = keeping.record()
      // A session that is over, or of another device: the door opens on preparing.
      if (!open || open.token !== id) return { instead: { name: 'class' } }
      const coming = await classroom.matter(open.scene).catch((error: unknown) => {
        if (classroom.content.scenes.includes(open.scene)) throw error
      })
      if (!coming) return { instead: { name: 'class' } }
      if (!wish.isWanted()) return undefined
      await world.preferences.hold(open.language ?? language())
      if (!wish.isWanted()) return undefined
      matter = coming
      isOver = false
      Object.assign(own, { isPaused: false, isAlone: false, areNotesOpen: false, isBlocked: false, wasThere: false })
      session = open.at < planOf(matter, open).steps.length ? open : beginSession(matter, open)
      const noted = notedInWindow('spent') as Spent | undefined
      spent = noted ?? { step: 0, before: 0 }
      speak(language())
      keeping.onErased(() => {
        isOver = true
        void port.go({ name: 'class' })
      })
      connect()
    },
    screen,
    views: () => ({ 'class-console': consoleView }),
    illustration() {
      if (!own.isAlone || !session || !matter) return undefined
      const view = viewOf(screen().projected)
      return view && { view }
    },
    forget() {
      scope?.dispose()
      codes.close()
      isOver = true
    },
  }
}
