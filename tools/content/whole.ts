// The content of this project, read once in a process however many ask: for tests, and tools that only look. Nobody changes it.
import { readTexts } from './disk.ts'
import { readProject, type Project } from './project.ts'

let known: Project | undefined

/** The same object for all, frozen: what one test changed would reach the others. */
export function wholeProject(): Project {
  return (known ??= frozen(readProject(readTexts('.'))))
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  Object.values(value).forEach(frozen)
  return value
}
