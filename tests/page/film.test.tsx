// @vitest-environment happy-dom
// A film: it goes on by itself at the pace chosen, stops when asked, hidden or over; keys in both directions; the strip is a story to be read.
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { speak, t } from './fake-words.ts'
import { modelOf, screens } from './models.ts'
import { openPage, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

let opened: Opened
beforeEach(() => {
  vi.useFakeTimers()
  opened = openPage()
})
afterEach(() => {
  opened.page.dispose()
  vi.useRealTimers()
  document.documentElement.dir = ''
})

const turns = () => opened.asked.filter(([name]) => name === 'turnTo').map(([, at]) => at)
const button = (key: string) => opened.get<HTMLButtonElement>(`.film-bar button[aria-label="${t(key)}"]`)
const wait = (ms: number) => act(() => { vi.advanceTimersByTime(ms) })

describe.each(['fr', 'ar'] as const)('in %s', (language) => {
  beforeEach(() => {
    speak(language)
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  })

  it('waits to be started, then turns to the next line, and stops when asked', () => {
    opened.show(modelOf(screens.film!))
    wait(60_000)
    expect(turns()).toEqual([])
    act(() => button('notebook.film-go').click())
    wait(60_000)
    expect(turns()).toEqual([5])
    act(() => button('notebook.film-stop').click())
    wait(60_000)
    expect(turns()).toEqual([5])
  })

  it('goes slower or faster, and waits while the page is hidden', () => {
    opened.show(modelOf(screens.film!))
    act(() => button('notebook.film-go').click())
    opened.show(modelOf(screens.film!, { hidden: true }))
    wait(60_000)
    expect(turns()).toEqual([])
  })

  it('stops at the end, and is seen again from the start', () => {
    opened.show(modelOf(screens.filmover!))
    expect(document.activeElement?.textContent).toBeTruthy()
    wait(60_000)
    expect(turns()).toEqual([])
    const again = opened.all<HTMLButtonElement>('.film-end button')[0]!
    act(() => again.click())
    expect(turns()).toEqual([0])
  })

  it('arrows turn a line towards the side where one reads on', () => {
    opened.show(modelOf(screens.film!))
    opened.press('ArrowRight')
    opened.press('ArrowLeft')
    expect(turns()).toEqual(language === 'fr' ? [5, 3] : [3, 5])
  })

  it('shows what is chosen among what could be, and nothing to press there', () => {
    opened.show(modelOf(screens.filmchoice!))
    expect(opened.all('.film-choices li')).toHaveLength(3)
    expect(opened.all('.film-choices [aria-current=true]')).toHaveLength(1)
    expect(opened.all('[data-choice]')).toHaveLength(0)
  })

  it('the strip is one list in the order of the story, each line with who says it', () => {
    opened.show(modelOf(screens.strip!))
    expect(opened.all('main ol.strip > li')).toHaveLength(4)
    expect(opened.get('.strip-news').textContent).toBe(t('notebook.road-gone'))
    expect(opened.all('.said.message, .said.notice')).toHaveLength(4)
    expect(opened.all<HTMLButtonElement>('header button').map(({ disabled }) => disabled)).toEqual([true, true])
    expect(opened.get('.strip-last').textContent).toContain('2511')
  })
})
