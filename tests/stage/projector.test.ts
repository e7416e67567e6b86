// @vitest-environment happy-dom
// Views become shots: the newest view wins, pictures that come late are drawn late, the same view gives the same shot.
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Need, Pictures, Sprite } from '../../src/stage/pictures.ts'
import { openProjector } from '../../src/stage/projector.ts'
import type { Change, Shot, Surface } from '../../src/stage/shot.ts'
import { rig, someone, url, viewOf } from '../fixtures/stage/puppets.ts'
import type { View } from '../../src/story/view.ts'

/** Pictures that become ready only when told. */
function slowPictures() {
  const ready = new Map<string, Sprite>()
  const waiting: { needs: Need[]; done: () => void }[] = []
  const finish = (needs: Need[]) => {
    for (const { key } of needs) {
      if (!ready.has(key)) ready.set(key, { key, canvas: document.createElement('canvas'), ratio: 1, corner: { x: 0, y: 0 }, size: { width: 10, height: 10 } })
    }
  }
  const pictures: Pictures = {
    get: ({ key }) => ready.get(key),
    load: (needs) => new Promise((done) => { waiting.push({ needs, done }) }),
    trim() {},
    counts: () => ({ pictures: ready.size, pixels: 0, files: 0 }),
    clear() {},
  }
  const arrive = async (index: number) => {
    const { needs, done } = waiting[index]!
    finish(needs)
    done()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { pictures, arrive, finish }
}

function open() {
  vi.useFakeTimers()
  const host = document.createElement('div')
  const size = { width: 820, height: 460 }
  Object.defineProperties(host, { clientWidth: { get: () => size.width }, clientHeight: { get: () => size.height } })
  let resized = () => {}
  vi.stubGlobal('ResizeObserver', class { constructor(told: () => void) { resized = told } observe() {} disconnect() {} })
  const puts: { shot: Shot; change: Change; isNew: boolean }[] = []
  const surface: Surface = {
    renderer: 'canvas', resize: vi.fn(), forget() {}, isUsed: () => true, setMotion() {}, setPaused() {}, describe: () => undefined, counts: () => ({}), rate: () => 0, dispose() {},
    put: (shot, change, isNew) => { puts.push({ shot, change, isNew }) },
  }
  const slow = slowPictures()
  const projector = openProjector({
    options: { host, direction: 'ltr', motion: true, rig, url }, drawing: { resolution: 1, most: 1e6 }, surface, pictures: slow.pictures, onDrawn: vi.fn(),
  })
  const resize = (width: number, height: number) => {
    Object.assign(size, { width, height })
    resized()
  }
  return { projector, puts, surface, resize, ...slow }
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const yard = viewOf([someone('lina', 'start', { speaking: true })], { lineId: 'one' })
const room = viewOf([someone('amina', 'end')], { lineId: 'two', place: 'amina-room', light: 'night' })
const placeOf = (put: { shot: Shot }) => put.shot.picture.place.id

describe('the projector', () => {
  it('shows a view when its pictures are there', async () => {
    const { projector, puts, arrive } = open()
    projector.show(yard)
    expect(puts).toHaveLength(0)
    await arrive(0)
    expect(puts.map(({ change, isNew }) => [change, isNew])).toEqual([['cut', true]])
    expect(puts[0]!.shot.actors[0]!.costume.body).toBeDefined()
  })

  it('never lets an older view replace a newer one', async () => {
    const { projector, puts, arrive } = open()
    projector.show(yard)
    projector.show(room)
    await arrive(1)
    await arrive(0)
    expect(puts.map(placeOf)).toEqual(['amina-room'])
  })

  it('shows what there is when pictures take too long, and the rest when it comes', async () => {
    const { projector, puts, arrive } = open()
    projector.show(yard)
    await vi.advanceTimersByTimeAsync(2000)
    expect(puts).toHaveLength(1)
    expect(puts[0]!.shot.actors[0]!.costume.body).toBeUndefined()
    await arrive(0)
    expect(puts).toHaveLength(2)
    expect(puts[1]!.isNew).toBe(false)
    expect(puts[1]!.shot.actors[0]!.costume.body).toBeDefined()
  })

  it('keeps somebody in the pose they had until the new one comes', async () => {
    const { projector, puts, arrive } = open()
    projector.show(yard)
    await arrive(0)
    projector.show({ ...yard, lineId: 'three', cast: [someone('lina', 'start', { speaking: true, pose: 'phone', mood: 'sad' })] })
    await vi.advanceTimersByTimeAsync(2000)
    const bodyOf = (put: { shot: Shot }) => [put.shot.actors[0]!.picture.body.frame, put.shot.actors[0]!.costume.body?.key.split('*')[0]]
    expect(bodyOf(puts.at(-1)!)).toEqual(['body/stand@school', 'characters/lina#body/stand@school'])
    await arrive(1)
    expect(bodyOf(puts.at(-1)!)).toEqual(['body/phone@school', 'characters/lina#body/phone@school'])
  })

  it('fades between places, moves within one, and plays a line once', async () => {
    const { projector, puts, arrive } = open()
    projector.show(yard)
    await arrive(0)
    projector.show(yard)
    projector.show({ ...yard, lineId: 'three' })
    projector.show(room)
    await arrive(1)
    expect(puts.map(({ change, isNew }) => [change, isNew])).toEqual([['cut', true], ['move', false], ['move', true], ['fade', true]])
  })

  it('gives the same shot for the same view, whatever came before', async () => {
    const shots: string[] = []
    const describeShot = ({ shot }: { shot: Shot }) => JSON.stringify({ picture: shot.picture, keys: shot.actors.map(({ costume }) => Object.values(costume).map((sprite) => sprite?.key)) })
    for (const before of [[], [room], [room, { ...yard, camera: 'lina' } as View]]) {
      const { projector, puts, arrive } = open()
      for (const [index, view] of [...before, yard].entries()) {
        projector.show(view)
        await vi.advanceTimersByTimeAsync(0)
        if (puts.length === index) await arrive(index)
      }
      shots.push(describeShot(puts.at(-1)!))
      vi.useRealTimers()
    }
    expect(new Set(shots).size).toBe(1)
  })

  it('lays the present view out again when the box or the direction changes', async () => {
    const { projector, puts, arrive, resize, surface } = open()
    projector.show(yard)
    await arrive(0)
    projector.setDirection('rtl')
    expect(puts.at(-1)!.change).toBe('cut')
    expect(puts.at(-1)!.shot.picture.place.flip).toBe(true)
    resize(360, 400)
    expect(surface.resize).toHaveBeenLastCalledWith(360, 400, 400 / 720)
    expect(puts.at(-1)!.shot.picture.cover).toBeCloseTo(400 / 720)
  })

  it('shows nothing more once disposed', async () => {
    const { projector, puts, arrive } = open()
    projector.show(yard)
    projector.dispose()
    await arrive(0)
    expect(puts).toHaveLength(0)
  })
})
