// Signs of life, gestures that end where they began, the watch on speed, and the choice of a renderer.
import { describe, expect, it } from 'vitest'
import { acts } from '../../src/stage/gestures.ts'
import { watchRate } from '../../src/stage/guard.ts'
import { beginLife, breathe, ease, isBlinking, isGlancing, isMouthOpen, isTalking, seed, startTalking } from '../../src/stage/life.ts'
import { arriveSteps, gestureSteps, lifted, moodSteps, riseSteps, sitSteps, type Step, type Sway } from '../../src/stage/motion.ts'
import { chooseDrawing, sizeCanvas } from '../../src/stage/renderer.ts'

describe('life', () => {
  it('is the same for the same name', () => {
    const [a, b, c] = [seed('amina'), seed('amina'), seed('lina')]
    expect(a()).toBe(b())
    expect(a()).not.toBe(c())
  })
  it('breathes by less than one percent', () => {
    const life = beginLife('amina', 0)
    for (let now = 0; now < 8000; now += 50) expect(Math.abs(breathe(life, now) - 1)).toBeLessThanOrEqual(0.006)
  })
  it('blinks every few seconds, briefly', () => {
    const life = beginLife('amina', 0)
    const starts: number[] = []
    let closed = 0
    let was = false
    for (let now = 0; now < 60_000; now += 10) {
      const is = isBlinking(life, now)
      if (is && !was) starts.push(now)
      if (is) closed += 10
      was = is
    }
    expect(starts.length).toBeGreaterThan(9)
    expect(starts.length).toBeLessThan(25)
    expect(closed / starts.length).toBeLessThan(160)
  })
  it('looks elsewhere now and then, for less than a second', () => {
    const life = beginLife('amina', 0)
    let glances = 0
    let away = 0
    let was = false
    for (let now = 0; now < 60_000; now += 10) {
      const is = isGlancing(life, now)
      if (is && !was) glances += 1
      if (is) away += 10
      was = is
    }
    expect(glances).toBeGreaterThan(4)
    expect(glances).toBeLessThan(12)
    expect(away / glances).toBeLessThan(1100)
  })
  it('moves the eyes smoothly, most of the way in a fifth of a second', () => {
    let value = 0
    for (let now = 0; now < 200; now += 16) value = ease(value, 1, 16)
    expect(value).toBeGreaterThan(0.85)
    expect(ease(0, 1, 16)).toBeLessThan(0.25)
  })
  it('talks for about a second, opening and closing the mouth', () => {
    const life = beginLife('lina', 0)
    startTalking(life, 0)
    expect(isTalking(life, 1000)).toBe(true)
    expect(isTalking(life, 1550)).toBe(false)
    const mouth = new Set(Array.from({ length: 60 }, (_, index) => isMouthOpen(life, index * 16)))
    expect(mouth.size).toBe(2)
  })
})

describe('motion', () => {
  const channels = ['hop', 'step', 'lean', 'squash', 'nod', 'turn', 'arm'] as const
  /** Where the steps leave each number: a step that goes back changes nothing. */
  const end = (steps: Step[]): Partial<Sway> => {
    const now: Partial<Sway> = {}
    for (const step of steps) for (const name of channels) if (!step.yoyo && step[name] !== undefined) now[name] = step[name]
    return now
  }
  it('lifts the arm of every gesture that has one, and of no other', () => {
    expect(Object.keys(lifted).sort()).toEqual(Object.entries(acts).filter(([, act]) => act.arm).map(([name]) => name).sort())
  })
  it.each(Object.entries({ ...gestureSteps, moodSteps, sitSteps, riseSteps, arriveSteps }))('%s eases as the engine that we build can', (_, steps) => {
    for (const { ease: name } of steps) if (name) expect(['Sine.inOut', 'Quad.in', 'Quad.out', 'Back.out']).toContain(name)
  })
  it.each([...Object.entries(gestureSteps), ...Object.entries({ moodSteps, sitSteps, riseSteps, arriveSteps })])('%s ends where it began', (_, steps) => {
    for (const value of Object.values(end(steps))) expect(value).toBe(0)
    expect(steps.reduce((time, step) => time + step.duration * ((step.repeat ?? 0) + 1) * (step.yoyo ? 2 : 1), 0)).toBeLessThan(2200)
  })
})

describe('watchRate', () => {
  const run = (step: number, seconds: number) => {
    const rates: number[] = []
    const guard = watchRate((rate) => rates.push(Math.round(rate)))
    for (let now = 0; now < seconds * 1000; now += step) guard.frame(now)
    return rates
  }
  it('tells the pace of every three seconds, after one to settle', () => {
    expect(run(1000 / 60, 11)).toEqual([60, 60, 60])
    expect(run(125, 8)).toEqual([8, 8])
  })
  it('does not take a hidden page for a slow one', () => {
    expect(run(5000, 60)).toEqual([])
  })
  it('does not take a stage that gave way to taps for a slow one', () => {
    const rates: number[] = []
    const guard = watchRate((rate) => rates.push(Math.round(rate)))
    let now = 0
    for (let frame = 0; frame < 660; frame += 1) {
      guard.frame(now)
      const pause = frame % 60 ? 0 : 200
      guard.skip(pause)
      now += 1000 / 60 + pause
    }
    expect(rates).toEqual([60, 60, 60])
  })
})

describe('renderer', () => {
  it('draws modestly on weak machines', () => {
    expect(chooseDrawing({ memory: 4, processors: 8, pixelRatio: 3 })).toMatchObject({ resolution: 2, isWeak: false })
    expect(chooseDrawing({ memory: 1, processors: 4, pixelRatio: 2 })).toMatchObject({ resolution: 1, isWeak: true })
    expect(chooseDrawing({ memory: undefined, processors: 2, pixelRatio: 2 })).toMatchObject({ resolution: 1, isWeak: true })
    expect(chooseDrawing({ memory: undefined, processors: undefined, pixelRatio: 1 })).toMatchObject({ resolution: 1, isWeak: false })
  })
  it('sizes the canvas by the box, under a limit', () => {
    expect(sizeCanvas({ width: 360, height: 400 }, { resolution: 2, most: 1e7 })).toEqual({ width: 720, height: 800, ratio: 2 })
    const big = sizeCanvas({ width: 1920, height: 1080 }, { resolution: 1, most: 1280 * 720 })
    expect([big.width, big.height]).toEqual([1280, 720])
  })
})
