// One thing that is wrong in the content: where it is, what it is, and what to do about it.

export interface Problem {
  /** Family of the check, for example `ids`. */
  check: string
  file: string
  /** From 1. */
  line: number
  /** One sentence, in French. */
  message: string
  /** What to do, in French. */
  remedy: string
}

/** `scenes/le-groupe/witness.yaml:42 — phrase. → remède`; a word without end, as a key pressed for long leaves it, is cut. */
export function printProblem({ file, line, message, remedy }: Problem): string {
  return `${file}:${line} — ${message}. → ${remedy}`.replace(/([^\s,]{80})[^\s,]{80,}/g, '$1…')
}

/** By file, then line; the same sentence is said once. */
export function sortProblems(problems: Problem[]): Problem[] {
  const seen = new Set<string>()
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .filter((problem) => {
      const printed = printProblem(problem)
      return !seen.has(printed) && Boolean(seen.add(printed))
    })
}

/** The word of `words` that looks most like `wrong`, or nothing when none is near. */
export function nearest(wrong: string, words: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(wrong.length / 3)) + 1
  for (const word of words) {
    const steps = distance(wrong, word)
    if (steps < least) { least = steps; best = word }
  }
  return best
}

/** « écrire `x` » when something is near, else the list itself. */
export function suggest(wrong: string, words: readonly string[]): string {
  const near = nearest(wrong, words)
  if (near) return `écrire \`${near}\` ?`
  return words.length ? `choisir parmi : ${words.join(', ')}` : 'rien de ce genre n’est encore déclaré'
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]!
}
