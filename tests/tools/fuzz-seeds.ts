// Cases of the fuzzer that found a fault, each mended: tried again in every run of the tests. A case changes when the content does; what it found has a test of its own beside what was mended.

/** Kind and seeds. */
export const found: Readonly<Record<string, readonly number[]>> = {
  saves: [84, 48],
  store: [79, 136, 190, 29, 2261, 4752],
  platforms: [4],
  addresses: [1042, 3626],
  scenes: [65, 149, 302, 321, 30112145, 30113178],
  sessions: [3, 11],
  locales: [141430383],
}
