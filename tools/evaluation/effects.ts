// Effects between arms, with whole classes as the units: differences of class means and their intervals (Welch). Pure.

export interface Spread { count: number; mean: number; squares: number }

export interface Effect {
  /** Difference of the means of class changes, in points of the scale. */
  difference: number
  low: number
  high: number
  /** The same, in standard deviations of pupils: Hedges' g. */
  g: number
  gLow: number
  gHigh: number
  classes: [number, number]
}

/** How many answers, their mean, and the sum of squares around it. */
export function spreadOf(answers: readonly { value: number; count: number }[]): Spread {
  const count = sum(answers.map((one) => one.count))
  const mean = count ? sum(answers.map((one) => one.value * one.count)) / count : 0
  return { count, mean, squares: sum(answers.map((one) => one.count * (one.value - mean) ** 2)) }
}

/** Standard deviation of pupils inside their classes; undefined when nobody differs. */
export function deviationOf(spreads: readonly Spread[]): number | undefined {
  const freedom = sum(spreads.map(({ count }) => count)) - spreads.length
  const variance = freedom > 0 ? sum(spreads.map(({ squares }) => squares)) / freedom : 0
  return variance > 0 ? Math.sqrt(variance) : undefined
}

/** One value a class on each side; undefined under two classes a side. 95 % interval; `pupils` corrects g for small samples. */
export function effectOf(one: readonly number[], other: readonly number[], deviation: number, pupils: number): Effect | undefined {
  if (one.length < 2 || other.length < 2) return undefined
  const parts = [one, other].map((values) => ({ mean: meanOf(values), error: sum(values.map((value) => (value - meanOf(values)) ** 2)) / (values.length - 1) / values.length, freedom: values.length - 1 }))
  const [a, b] = parts as [typeof parts[0], typeof parts[0]]
  const error = a.error + b.error
  const freedom = error ? error ** 2 / (a.error ** 2 / a.freedom + b.error ** 2 / b.freedom) : a.freedom + b.freedom
  const reach = quantile(0.975, freedom) * Math.sqrt(error)
  const difference = a.mean - b.mean
  const [low, high] = [difference - reach, difference + reach]
  const scale = (1 - 3 / (4 * Math.max(pupils - 2, 1) - 1)) / deviation
  return { difference, low, high, g: difference * scale, gLow: low * scale, gHigh: high * scale, classes: [one.length, other.length] }
}

/** Classes needed in each arm to see `g`, two-sided 5 %, 80 % power; `icc`: how alike pupils of a class are. */
export function classesNeeded({ g, icc, pupils }: { g: number; icc: number; pupils: number }): number {
  const alone = 2 * (1.959964 + 0.841621) ** 2 / g ** 2
  return Math.ceil(alone * (1 + (pupils - 1) * icc) / pupils)
}

/** Of Student's t, for any number of degrees of freedom from 1. With t = √ν tan θ its density is cos^(ν−1) θ. */
export function quantile(probability: number, freedom: number): number {
  const area = (from: number, to: number) => simpson((angle) => Math.max(Math.cos(angle), 0) ** (freedom - 1), from, to)
  const wanted = (probability - 0.5) * 2 * area(0, Math.PI / 2)
  let [low, high] = [0, Math.PI / 2]
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2
    if (area(0, middle) < wanted) low = middle
    else high = middle
  }
  return Math.sqrt(freedom) * Math.tan((low + high) / 2)
}

function simpson(height: (x: number) => number, from: number, to: number, steps = 200): number {
  const step = (to - from) / steps
  let total = height(from) + height(to)
  for (let i = 1; i < steps; i++) total += height(from + i * step) * (i % 2 ? 4 : 2)
  return total * step / 3
}

export function meanOf(values: readonly number[]): number {
  return sum(values) / values.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
