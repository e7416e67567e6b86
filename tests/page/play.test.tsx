// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { speak } from './fake-words.ts'
import { fourChoices, modelOf, phoneView, scene, threeChoices, viewOf } from './models.ts'
import { openPage, without, type Opened } from './setup.tsx'
import { heardIn } from '../../src/page/aloud/heard.ts'
import type { View } from '../../src/story/view.ts'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

const play = (view: View) => modelOf({ name: 'play', scene, view, firstTime: false })
let opened: Opened
beforeEach(() => { speak('fr'); opened = openPage() })
afterEach(() => opened.page.dispose())
const asked = () => without(opened.asked, 'touched')

describe('the play screen', () => {
  it('shows a line with its speaker, and moves the focus to it', () => {
    opened.show(play(viewOf({ lineId: 'tell' })))
    opened.show(play(viewOf()))
    const line = opened.get('.line')
    expect(document.activeElement).toBe(line)
    expect(line.textContent).toContain('Lina')
    expect(line.textContent).toContain('Quelqu’un a partagé ma photo')
    expect(opened.get('.plate').textContent).toContain('Lina')
  })

  it('calls somebody as the person played does, on the plate and for those who hear the page', () => {
    const view = viewOf({ speaker: 'bennani' })
    opened.show(play(view))
    expect(opened.get('.plate').textContent).toBe('La prof de Lina')
    expect(opened.get('.line').textContent).toContain('\u2068La prof de Lina\u2069')
  })

  it('the plate shows who speaks as the stage does: at home, in clothes of home', () => {
    const face = () => opened.get('.plate img').getAttribute('src')
    const at = (outfit?: 'home') => opened.show(play(viewOf({ cast: [{ id: 'lina', side: 'start', mood: 'sad', pose: 'stand', speaking: true, ...(outfit && { outfit }) }] })))
    at('home')
    expect(face()).toBe('portrait/lina@home-sad')
    at()
    expect(face()).toBe('portrait/lina-sad')
  })

  it('narration has no name plate', () => {
    opened.show(play(viewOf({ lineId: 'tell', kind: 'telling' })))
    expect(opened.all('.plate')).toHaveLength(0)
  })

  it('choices are buttons with numbers, after the line in the order of the document', () => {
    opened.show(play(viewOf({ choices: fourChoices })))
    const buttons = opened.all('button[data-choice]')
    expect(buttons.map((one) => one.dataset.choice)).toEqual(['show', 'look', 'write', 'tell'])
    expect(opened.get('.line').compareDocumentPosition(buttons[0]!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(opened.all('[data-next]')).toHaveLength(0)
    buttons[1]!.click()
    expect(asked()).toEqual([['choose', 'look']])
  })

  it('Space and Enter go on, but never through a choice', () => {
    opened.show(play(viewOf()))
    opened.press(' ', document.body)
    opened.press('Enter', document.body)
    expect(asked()).toEqual([['next'], ['next']])
    opened.show(play(viewOf({ choices: threeChoices })))
    opened.press(' ', document.body)
    expect(asked()).toHaveLength(2)
  })

  it('leaves Enter to a focused button', () => {
    opened.show(play(viewOf()))
    opened.press('Enter', opened.get('[data-next]'))
    expect(asked()).toEqual([])
  })

  it('a tap on the stage goes on, not while there is a choice', () => {
    opened.show(play(viewOf()))
    opened.get('.stage-slot').click()
    expect(asked()).toEqual([['next']])
    opened.show(play(viewOf({ choices: threeChoices })))
    opened.get('.stage-slot').click()
    expect(asked()).toHaveLength(1)
  })

  it('captions a sound that carries a meaning, and no other', () => {
    opened.show(play(viewOf({ cue: { effect: 'bell', music: 'calm' } })))
    expect(opened.get('.caption').textContent).toBe('[la sonnerie]')
    opened.show(play(viewOf({ cue: { effect: 'tap', music: 'calm' } })))
    expect(opened.all('.caption')).toHaveLength(0)
  })

  it('describes the picture in words', () => {
    opened.show(play(viewOf()))
    expect(opened.get('.play > .visually-hidden:not(h1)').textContent).toMatch(/salle de classe.*Lina.*inquiétude/)
  })

  it('says once, in a few words, that the place or the company has changed', () => {
    const status = () => opened.get('.play > [role=status]').textContent
    opened.show(play(viewOf({ lineId: 'tell', read: [] })))
    expect(status()).toContain('salle de classe')
    expect(status()).not.toContain('tableau')
    opened.show(play(viewOf({ lineId: 'think' })))
    expect(status()).toBe('')
    const [lina] = viewOf().cast
    opened.show(play(viewOf({ lineId: 'line', cast: [lina!] })))
    expect(status()).toMatch(/Lina/)
    expect(status()).not.toMatch(/Mehdi|classe/)
    opened.show(play(viewOf({ lineId: 'line', cast: [lina!] })))
    expect(status()).toMatch(/Lina/)
    opened.show(play(viewOf({ lineId: 'tell', cast: [lina!], place: 'yard' })))
    expect(status()).toMatch(/^La cour du collège\.$/)
  })

  it('a choice that has only just come takes no tap', () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    opened.show(play(viewOf({ choices: threeChoices })))
    const tap = (after: number) => {
      const event = new MouseEvent('click', { bubbles: true, detail: 1 })
      Object.defineProperty(event, 'timeStamp', { value: performance.now() + after })
      opened.get('[data-choice]').dispatchEvent(event)
    }
    tap(300)
    expect(asked()).toEqual([])
    tap(600)
    expect(asked()).toEqual([['choose', threeChoices[0]!.id]])
    vi.useRealTimers()
  })

  it('L opens the log; Escape closes it and the focus comes back', () => {
    vi.useFakeTimers()
    opened.show(play(viewOf()))
    opened.get('.line').focus()
    opened.press('l')
    act(() => void vi.advanceTimersByTime(1000))
    vi.useRealTimers()
    expect(opened.all('.log li')).toHaveLength(3)
    expect(opened.get('dialog').contains(document.activeElement)).toBe(true)
    opened.press(' ', document.body)
    expect(asked()).toEqual([])
    opened.press('Escape')
    expect(opened.all('dialog')).toHaveLength(0)
    expect(document.activeElement).toBe(opened.get('.line'))
  })

  it('says which of the four beats the story is in', () => {
    opened.show(play(viewOf({ beat: 'concerned' })))
    expect(opened.get('.beats [aria-current=step]').textContent).toBe('Prendre à cœur')
  })

  it('hands out one stage box, and takes it back when the screen is left', () => {
    const boxes: (HTMLElement | null)[] = []
    opened.page.onStageBox((box) => boxes.push(box))
    opened.show(play(viewOf()))
    opened.show(play(viewOf({ lineId: 'think' })))
    opened.show(modelOf({ name: 'about', reviewed: false, stale: [] }))
    opened.show(play(viewOf()))
    expect(boxes).toHaveLength(3)
    expect(boxes[1]).toBeNull()
    expect(boxes[2]).toBe(boxes[0])
  })

  it('reads on by itself when asked, and waits at a choice', () => {
    vi.useFakeTimers()
    const auto = (view: View) => ({ ...play(view), settings: { ...play(view).settings, auto: true } })
    opened.show(auto(viewOf({ lineId: 'tell' })))
    act(() => void vi.advanceTimersByTime(20_000))
    expect(asked()).toEqual([['next']])
    opened.show(auto(viewOf({ choices: threeChoices })))
    act(() => void vi.advanceTimersByTime(60_000))
    expect(asked()).toHaveLength(1)
    vi.useRealTimers()
  })
})

describe('the phone', () => {
  it('shows the thread, its members, and moves the focus to the newest message', () => {
    opened.show(play(viewOf({ lineId: 'tell' })))
    opened.show(play(phoneView()))
    expect(opened.get('.phone').getAttribute('aria-label')).toContain('Amina')
    expect(opened.get('.phone-head').textContent).toContain('28 membres')
    expect(document.activeElement?.textContent).toContain('exos de la page 48')
    expect(opened.all('.panel')).toHaveLength(0)
  })

  it('never prints hurtful words: the blurred bubble is described', () => {
    opened.show(play(phoneView()))
    const blurred = opened.get('.message.blurred')
    expect(blurred.querySelector('.blur')!.getAttribute('aria-hidden')).toBe('true')
    expect(blurred.querySelector('.chip')!.textContent).toBe('Un mot méchant sur le corps de Lina')
  })

  it('gives a picture its text and a reaction its name, with a breath before it', () => {
    opened.show(play(phoneView()))
    const image = opened.get<HTMLImageElement>('.message.picture figure img')
    expect(image.getAttribute('src')).toBe('picture/lina-draws')
    expect(image.alt).toContain('Lina qui dessine')
    expect(heardIn(opened.get('.message.picture .reactions'))[0]!.text).toBe('Réactions : rire 12, tristesse 1, pouce levé 3')
    const heard = opened.all('.message').map((one) => heardIn(one).map(({ text }) => text).join('\n'))
    expect(heard.filter((one) => /[^\s.,!?…:»] Réactions/.test(one))).toEqual([])
    expect(heard.join('\n')).toMatch(/Message vocal, 0:12, /)
  })

  it('goes to the list of threads and back when a line comes', () => {
    opened.show(play(phoneView()))
    act(() => opened.get('.phone-back').click())
    expect(opened.all('.threads li')).toHaveLength(2)
    expect(asked()).toEqual([])
    opened.show(play(phoneView({ lineId: 'm5' })))
    expect(opened.all('.threads')).toHaveLength(0)
  })

  it('types before a new message from somebody else, never when still', () => {
    opened.show(play(phoneView({ lineId: 'm5' })))
    opened.show({ ...play(phoneView({ lineId: 'p1' })) })
    opened.show(play(phoneView()))
    expect(opened.all('.dots').length + opened.all('.phone-body[class*=buzz]').length).toBeGreaterThan(0)
    opened.show({ ...play(phoneView()), still: true })
    expect(opened.all('.phone-body[class*=buzz]')).toHaveLength(0)
  })

  it('keeps a line that is not a message in the panel', () => {
    opened.show(play(phoneView({ lineId: 'think', kind: 'thought', speaker: 'amina' })))
    expect(opened.get('.panel.thought').textContent).toMatch(/Amina\u2069 pense/)
  })
})
