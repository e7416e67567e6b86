// Every layer of ambience by name, levelled. Quiet, even, no seam: nothing here may make anyone look up.
import type { Layer } from '../../src/sound/ambience.ts'
import { airOffice, humShop, keepHall, keepRoom } from './ambience-inside.ts'
import { driveFar, idleBus, runFountain, setCrates, singBirds, singCrickets } from './ambience-outside.ts'
import { bounceFar, kickBall, murmurVoices, serveTea, workInClass } from './ambience-people.ts'
import { filterAll, tune } from './filters.ts'
import { levelTo, measureEffect, measureMusic, targets } from './loudness.ts'

interface Recipe {
  make: (rate: number) => Float32Array
  /** Low on purpose: these are heard from afar, and small files cost families less. */
  rate: 8000 | 12000
  /** Nothing is kept above, hertz; nor below 150, which a phone cannot give back. */
  top: number
}

const recipes: Record<Layer, Recipe> = {
  room: { make: keepRoom, rate: 8000, top: 2400 },
  voices: { make: murmurVoices, rate: 8000, top: 1300 },
  classwork: { make: workInClass, rate: 8000, top: 3300 },
  traffic: { make: driveFar, rate: 8000, top: 800 },
  engine: { make: idleBus, rate: 8000, top: 2000 },
  birds: { make: singBirds, rate: 12000, top: 5000 },
  crickets: { make: singCrickets, rate: 12000, top: 5000 },
  ball: { make: bounceFar, rate: 8000, top: 1200 },
  kicks: { make: kickBall, rate: 8000, top: 1400 },
  tea: { make: serveTea, rate: 8000, top: 3300 },
  shop: { make: humShop, rate: 8000, top: 2400 },
  crates: { make: setCrates, rate: 8000, top: 3000 },
  fountain: { make: runFountain, rate: 8000, top: 2800 },
  office: { make: airOffice, rate: 8000, top: 2400 },
  hall: { make: keepHall, rate: 8000, top: 1200 },
}

/** Samples a second of a layer. */
export const rateOf = (layer: Layer): 8000 | 12000 => recipes[layer].rate

/** Layers made of separate small sounds: levelled by their loudest moment, not by their mean. */
const sparse: ReadonlySet<Layer> = new Set<Layer>(['classwork', 'birds', 'crickets', 'ball', 'kicks', 'crates'])

/** The loop of a layer: levelled samples at its rate, whose end meets its start. */
export function renderAmbience(layer: Layer): Float32Array {
  const { make, rate, top } = recipes[layer]
  const loop = filterAll(make(rate), [tune('high', rate, 150), tune('low', rate, top), tune('low', rate, top)], true)
  return levelTo(loop, rate, sparse.has(layer) ? measureEffect : measureMusic, targets.ambience)
}
