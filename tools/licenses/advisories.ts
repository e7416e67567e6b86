// Known faults of packages, from a list kept here with the day it was looked up: none of the versions in package-lock.json may be among them. Pure.

export interface Advisory {
  /** GHSA or CVE. */
  id: string
  package: string
  /** From a version, up to the one that mends it. */
  affected: [from: string, below: string][]
  what: string
}

export type Lock = Record<string, { version?: string }>

/** One sentence for each package that is installed, at whatever depth, in a version with a known fault. */
export function faultsIn(lock: Lock, advisories: readonly Advisory[]): string[] {
  return Object.entries(lock).flatMap(([path, { version }]) => {
    const name = path.split('node_modules/').at(-1)
    return advisories.filter((one) => one.package === name && version && one.affected.some(([from, below]) => compare(version, from) >= 0 && compare(version, below) < 0))
      .map(({ id, what, affected }) => `${path} ${version}: ${id}, ${what} → ${affected.map(([, below]) => below).join(' or ')}`)
  })
}

/** Packages that the list speaks of and that are not installed any more: its lines can go. */
export function unknownIn(lock: Lock, advisories: readonly Advisory[]): string[] {
  const names = new Set(Object.keys(lock).map((path) => path.split('node_modules/').at(-1)))
  return advisories.map((one) => one.package).filter((name) => !names.has(name))
}

/** Below 0 when `a` is the older; a version before the first, as 5.0.0-beta.1, counts as that first. */
function compare(a: string, b: string): number {
  const parts = (version: string) => version.split(/[-+]/)[0]!.split('.').map(Number)
  const [left, right] = [parts(a), parts(b)]
  return left.map((part, index) => part - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}
