// @vitest-environment happy-dom
// What is marked on <html> is set when it changes: set again to what it is, it has the whole page styled again at every tap.
import { expect, it } from 'vitest'
import { markRoot } from '../../src/browser/root.ts'
import { emptySave } from '../../src/progress/save.ts'

it('the same settings set nothing anew', () => {
  const { settings } = emptySave('ar')
  const set: string[] = []
  const { setAttribute } = Element.prototype
  Element.prototype.setAttribute = function (name, value) {
    set.push(`${name}=${value}`)
    return setAttribute.call(this, name, value)
  }
  try {
    markRoot(settings, false)
    expect(set).toEqual(expect.arrayContaining(['lang=ar', 'dir=rtl', 'data-motion=on']))
    set.length = 0
    markRoot(settings, false)
    expect(set).toEqual([])
    markRoot(settings, true)
    expect(set).toEqual(['data-motion=off'])
  } finally {
    Element.prototype.setAttribute = setAttribute
  }
})
