// Finding a line: every line of a script is found, by a reading that the rules allow; a line that does not exist is not.
import { describe, expect, it } from 'vitest'
import { find } from '../../src/story/find.ts'
import { replay } from '../../src/story/replay.ts'
import { walk } from '../../src/story/walk.ts'
import { small } from './script.fixture.ts'

describe('finding a line', () => {
  it('finds every line that a reading comes to', () => {
    for (const state of walk(small)) {
      const line = state.read.at(-1)!.line
      const found = find(small, line)!
      expect(found.read.at(-1)!.line).toBe(line)
      expect(replay(small, found.path, line)).toEqual({ ok: true, state: found })
    }
  })
  it('finds nothing where there is nothing', () => expect(find(small, 'nulle-part')).toBeUndefined())
})
