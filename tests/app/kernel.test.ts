// The kernel with two made-up doors: where Back leads, what stands in the way, what comes too late.
import { beforeEach, describe, expect, it } from 'vitest'
import { createKernel, type Kernel, type Shown } from '../../src/app/kernel.ts'
import type { Answer, Door, Port } from '../../src/app/door.ts'
import type { Route } from '../../src/app/route.ts'

interface MadeUp { name: string; of?: string }

/** A garden to walk in, at level 0 and, up a tree, 1; a shed that is opened over it, at level 2. */
const levels: Record<string, number> = { gate: 0, pond: 0, tree: 1, shed: 2 }
const asRoute = (route: MadeUp) => route as unknown as Route

let shown: Shown[]
let arrived: string[]
let entered: string[]
let answers: Record<string, () => Answer | Promise<Answer>>
let forgotten: number
let fetchShed: () => Promise<Door>
let port: Port | undefined
let kernel: Kernel

const door = (actions: object): Door => ({
  actions,
  enter(route, { isBack }) {
    entered.push(isBack ? `${route.name} again` : route.name)
    return answers[route.name]?.()
  },
  screen: ({ name }) => ({ name: `${name} screen` }),
  views: () => ({}),
  forget: () => { forgotten++ },
})
const garden = door({ water: true })
const shed = door({ hammer: true })
const now = () => shown[shown.length - 1]!
const go = (name: string, of?: string) => kernel.go(asRoute({ name, ...(of && { of }) }))

beforeEach(() => {
  shown = []
  arrived = []
  entered = []
  answers = {}
  forgotten = 0
  fetchShed = async () => shed
  kernel = createKernel({
    home: asRoute({ name: 'gate' }),
    levelOf: ({ name }) => levels[name] ?? 0,
    missing: async ({ name }, _error, _isWanted, before) => ({ what: before ? 'still-no-network' : 'no-network', again: `/${name}` }),
    open(route, given) {
      port = given
      return String(route.name) === 'shed' ? fetchShed() : route.name in levels ? Promise.resolve(garden) : undefined
    },
    draw: (one) => void shown.push(one),
    arrived: ({ name }) => void arrived.push(name),
  })
})

describe('going', () => {
  it('shows the screen of the door with what can be done there, and says where one is', async () => {
    await go('pond')
    expect(now()).toMatchObject({ screen: { name: 'pond screen' }, actions: { water: true }, quiet: [] })
    await go('shed')
    expect(now()).toMatchObject({ screen: { name: 'shed screen' }, actions: { hammer: true } })
    expect(arrived).toEqual(['pond', 'shed'])
  })

  it('shows nothing before the first arrival', () => {
    kernel.show()
    expect(shown).toEqual([])
  })

  it('follows a door that leads elsewhere, or that came to another place', async () => {
    answers.pond = () => ({ instead: asRoute({ name: 'tree' }) })
    await go('pond')
    expect(arrived).toEqual(['tree'])
    answers.pond = () => ({ at: asRoute({ name: 'gate' }), notice: 'restarted' })
    await go('pond')
    expect(arrived).toEqual(['tree', 'gate'])
    expect(now().quiet).toEqual(['restarted'])
  })

  it('keeps to the newest wish: what was asked before and comes later changes nothing', async () => {
    let come = () => {}
    let isWanted = () => true
    const enter = garden.enter.bind(garden)
    garden.enter = (route, wish) => { if (String(route.name) === 'pond') isWanted = wish.isWanted; return enter(route, wish) }
    answers.pond = () => new Promise((resolve) => { come = () => resolve(undefined) })
    const late = go('pond')
    await go('gate')
    expect(isWanted()).toBe(false)
    come()
    await late
    garden.enter = enter
    expect(arrived).toEqual(['gate'])
    expect(now().screen.name).toBe('gate screen')
  })
})

describe('Back', () => {
  it.each<[string, string[], string]>([
    ['nothing lies below', [], 'gate'],
    ['the first place was opened over nothing', ['shed'], 'gate'],
    ['one place over another', ['pond', 'shed'], 'pond'],
    ['two at the same height: the first is gone', ['pond', 'shed', 'shed'], 'pond'],
    ['three heights', ['pond', 'tree', 'shed'], 'tree'],
    ['on the ground, nothing lies below', ['pond', 'gate'], 'gate'],
  ])('%s: %j', async (_, way, expected) => {
    for (const one of way) await go(one)
    await kernel.back()
    expect(arrived[arrived.length - 1]).toBe(expected)
  })

  it('goes down step by step, tells the doors so, and takes the other way when there is no step left', async () => {
    for (const one of ['pond', 'tree', 'shed']) await go(one)
    await kernel.back()
    await kernel.back()
    await kernel.back(asRoute({ name: 'tree' }))
    expect(entered).toEqual(['pond', 'tree', 'shed', 'tree again', 'pond again', 'tree'])
  })
})

describe('what stands in the way', () => {
  it('is said in place of the screen, and leaves when one goes elsewhere', async () => {
    await go('pond')
    answers.tree = () => ({ problem: { what: 'unknown-scene', detail: 'fell' } })
    await go('tree')
    expect(now().screen).toEqual({ name: 'problem', what: 'unknown-scene', detail: 'fell' })
    expect(arrived).toEqual(['pond'])
    await go('shed')
    expect(now().screen.name).toBe('shed screen')
    await kernel.back()
    expect(now().screen.name).toBe('pond screen')
  })

  it('a route without a door', async () => {
    await go('unknown')
    expect(now().screen).toMatchObject({ name: 'problem', what: 'unknown-page' })
  })

  it('a door that comes late and fails to: a problem, and trying again opens it', async () => {
    await go('pond')
    let fetches = 0
    fetchShed = async () => {
      if (fetches++ < 2) throw new Error('no network')
      return shed
    }
    await go('shed')
    expect(now()).toMatchObject({ screen: { name: 'problem', what: 'no-network', again: '/shed' } })
    await kernel.retry()
    expect(now().screen).toMatchObject({ what: 'still-no-network' })
    await kernel.retry()
    expect(fetches).toBe(3)
    expect(now().screen.name).toBe('shed screen')
    await kernel.back()
    expect(now().screen.name).toBe('pond screen')
  })

  it('a file that fails inside a door, on the way back too', async () => {
    for (const one of ['pond', 'shed']) await go(one)
    answers.pond = () => Promise.reject(new Error('no network'))
    await kernel.back()
    expect(now().screen).toMatchObject({ what: 'no-network', again: '/pond' })
    delete answers.pond
    await kernel.retry()
    expect(entered.slice(-2)).toEqual(['pond again', 'pond again'])
    expect(arrived).toEqual(['pond', 'shed', 'pond'])
  })
})

it('says a quiet line once, until it is hushed or one goes elsewhere', async () => {
  await go('pond')
  port!.notice('saved')
  port!.notice('saved')
  expect(now().quiet).toEqual(['saved'])
  port!.hush()
  port!.show()
  expect(now().quiet).toEqual([])
  port!.notice('saved')
  await go('shed')
  expect(now().quiet).toEqual([])
})

it('tells every door that was opened to forget', async () => {
  for (const one of ['pond', 'shed', 'gate']) await go(one)
  port!.forget()
  expect(forgotten).toBe(2)
})
