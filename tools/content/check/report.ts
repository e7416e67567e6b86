// How a check says what it found: bound to its name and to the file it looks at.
import type { Problem } from '../problem.ts'
import type { Path, Source } from '../source.ts'

export type Report = (path: Path, message: string, remedy: string) => void

/** A list of problems, and the function that adds one at a path of `source`. */
export function reporter(check: string, source: Source): { problems: Problem[]; report: Report } {
  const problems: Problem[] = []
  return {
    problems,
    report: (path, message, remedy) => problems.push({ check, file: source.file, line: source.lineOf(path), message, remedy }),
  }
}
