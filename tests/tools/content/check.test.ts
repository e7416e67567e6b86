// Every check can fail: one fault at a time, and the message names file, line and remedy.
import { describe, expect, it } from 'vitest'
import { anEcho, goodHours, ofChoices, ofEchoes, ofGlossary, ofHands, ofHours, ofIds, ofPaths, ofPhone, ofSchema, ofShape, ofSpeakers, ofTranslations, ofWall, ofWords, ofWordsGiven } from '../../fixtures/content/broken.ts'
import type { Broken } from '../../fixtures/content/broken.ts'
import { changed, good, lineWith } from '../../fixtures/content/project.ts'
import { checkProject } from '../../../tools/content/check/all.ts'
import { printProblem } from '../../../tools/content/problem.ts'
import { readProject } from '../../../tools/content/project.ts'

const families = { ofSchema, ofIds, ofShape, ofPaths, ofChoices, ofPhone, ofHands, ofEchoes, ofGlossary, ofWordsGiven, ofHours, ofSpeakers, ofWall, ofWords, ofTranslations }

it('finds nothing in a project without a fault', () => {
  expect(checkProject(readProject(good)).map(printProblem)).toEqual([])
})

it('finds nothing in a line that remembers an earlier scene', () => {
  expect(checkProject(readProject(changed(anEcho))).map(printProblem)).toEqual([])
})

it.each(goodHours.map((changes) => [changes.map(({ to }) => to).join(' · '), changes] as const))('finds nothing in hours that go on: %s', (_, changes) => {
  expect(checkProject(readProject(changed(changes))).map(printProblem)).toEqual([])
})

describe.each(Object.entries(families))('%s', (_, faults: Broken[]) => {
  it.each(faults.map((fault) => [fault.name, fault] as const))('%s', (_, { changes, file = changes[0]!.file, on, message, remedy }) => {
    const files = changed(changes)
    const problems = checkProject(readProject(files))
    const said = problems.map(printProblem).join('\n')
    const problem = problems.find((found) => message.test(found.message))
    expect(problem, said || 'nothing was found').toBeDefined()
    expect(problem!.file).toBe(file)
    expect(problem!.line, said).toBe(on === 1 ? 1 : lineWith(files[file]!, on))
    expect(problem!.remedy).toMatch(remedy)
    expect(problem!.message, 'one sentence, without its full stop').not.toMatch(/\.$/)
  })
})
