// The stage opens with the art of one line; other lines wait for the rest, and nothing is asked of an atlas that is not there yet.
import { describe, expect, it, vi } from 'vitest'
import { openWithFirst, type FirstArt } from '../../src/app/first-art.ts'
import type { Stage, StageOptions } from '../../src/stage/stage.ts'
import { rig, someone, viewOf } from '../fixtures/stage/puppets.ts'

const art = (): FirstArt => ({
  line: 'one', rig: { ...rig, characters: { lina: rig.characters.lina! } },
  place: { path: 'places/yard-day.svg', url: 'data:place' }, sheet: 'data:sheet', tables: { 'characters/lina': {} },
})

function open(loadRest: () => Promise<Pick<StageOptions, 'rig' | 'url'>>) {
  const show = vi.fn()
  const prepare = vi.fn()
  let given: Pick<StageOptions, 'rig' | 'url' | 'table'> | undefined
  let drawn = (): void => undefined
  const stage = openWithFirst(art(), (options, onDrawn) => {
    given = options
    drawn = onDrawn
    return { show, prepare, settled: Promise.resolve(), renderer: 'still' } as unknown as Stage
  }, loadRest)
  return { stage, show, prepare, given: given!, drawn: () => drawn() }
}

const one = viewOf([someone('lina', 'start')], { lineId: 'one' })
const two = viewOf([someone('amina', 'end')], { lineId: 'two' })
const whole = { rig, url: (path: string) => `whole/${path}` }

describe('a stage opened with the art of a first line', () => {
  it('shows that line at once, from one sheet', () => {
    const { stage, show, given } = open(() => new Promise(() => {}))
    stage.show(one)
    expect(show).toHaveBeenCalledWith(one)
    expect([given.url('places/yard-day.svg'), given.url('characters/lina.webp')]).toEqual(['data:place', 'data:sheet'])
    expect(given.table?.('characters/lina')).toEqual({})
  })
  it('asks for the rest when the first picture is drawn, then reads whole atlases', async () => {
    const loadRest = vi.fn(() => Promise.resolve(whole))
    const { given, drawn } = open(loadRest)
    expect(loadRest).not.toHaveBeenCalled()
    drawn()
    await vi.waitFor(() => expect(given.url('characters/lina.webp')).toBe('whole/characters/lina.webp'))
    expect(given.table?.('characters/lina')).toBeUndefined()
    expect(given.rig.characters.amina).toBe(rig.characters.amina)
  })
  it('shows another line when the rest is there, and only the newest', async () => {
    let arrive = (): void => undefined
    const { stage, show } = open(() => new Promise((done) => { arrive = () => done(whole) }))
    stage.show(two)
    stage.show({ ...two, lineId: 'three' })
    expect(show).not.toHaveBeenCalled()
    arrive()
    await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(1))
    expect(show.mock.calls[0]![0]).toMatchObject({ lineId: 'three' })
  })
  it('asks again for a rest that did not come', async () => {
    const loadRest = vi.fn(() => Promise.reject(new Error('no network')))
    const { stage } = open(loadRest)
    stage.show(two)
    await Promise.resolve()
    await Promise.resolve()
    stage.show({ ...two, lineId: 'three' })
    expect(loadRest).toHaveBeenCalledTimes(2)
  })
})
