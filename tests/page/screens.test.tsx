// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { speak } from './fake-words.ts'
import { facts, helpLines, modelOf, screens } from './models.ts'
import { openPage, without, type Opened } from './setup.tsx'
import type { Screen } from './views.ts'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

let opened: Opened
beforeEach(() => { speak('fr'); opened = openPage('<main data-part="title"><h1 data-focus tabindex="-1">T</h1><a data-continue hidden href="#/continue">C</a></main>') })
afterEach(() => opened.page.dispose())
const asked = () => without(opened.asked, 'touched')
const button = (text: string) => opened.all('button').find((one) => one.textContent?.includes(text))!

describe('every screen', () => {
  for (const language of ['fr', 'ar'] as const) {
    it.each(Object.keys(screens))(`%s (${language}) has one main, one h1, and the safety bar with leave first`, (name) => {
      speak(language)
      opened.show(modelOf(screens[name]!))
      const mains = opened.all('main').filter((main) => !main.hidden)
      expect(mains).toHaveLength(1)
      expect(mains[0]!.querySelectorAll('h1')).toHaveLength(1)
      const first = opened.all('button, a, input, summary')[0]!
      expect(first.className).toBe('leave')
      first.click()
      expect(asked()).toEqual([['leave']])
      for (const one of opened.all('button')) expect((one.getAttribute('aria-label') ?? one.textContent)!.trim(), one.outerHTML).not.toBe('')
      expect(opened.get('.safety').textContent).toContain(language === 'fr' ? 'Aide' : 'مساعدة')
    })
  }

  // What is hidden from the eyes stands apart, and what stands apart is heard after a space: « Lina , Message privé ».
  it.each(Object.keys(screens))('%s: a breath belongs to the words before it', (name) => {
    opened.show(modelOf(screens[name]!))
    expect(opened.all('.visually-hidden').map((one) => one.textContent!).filter((text) => /^\s*[,،]/.test(text))).toEqual([])
    expect(opened.all('.pause').filter((one) => !one.previousSibling || /\s$/.test(one.previousSibling.textContent!)).map((one) => one.parentElement!.outerHTML)).toEqual([])
  })

  it('skipping a scene is offered only inside one', () => {
    opened.show(modelOf(screens.speech!))
    button('Passer').click()
    expect(asked()).toEqual([['go', 'map']])
    opened.show(modelOf(screens.help!))
    expect(button('Passer')).toBeUndefined()
  })

  it('hiding covers everything; Escape comes back', () => {
    opened.show({ ...modelOf(screens.speech!), hidden: true })
    expect(opened.root.classList.contains('covered')).toBe(true)
    expect(document.activeElement?.textContent).toBe('Reprendre')
    opened.press('Escape')
    expect(asked()).toEqual([['hide', false]])
  })

  // What is listened for only after the next paint is lost on a busy machine.
  it.each([
    ['Escape, when everything has just been hidden', () => ({ ...modelOf(screens.speech!), hidden: true }), 'Escape', ['hide', false]],
    ['Enter, when a line has just come', () => modelOf(screens.speech!), 'Enter', ['next']],
  ] as const)('a key counts before the next paint: %s', (_, model, key, wanted) => {
    opened.page.show(model())
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    expect(asked()).toEqual([wanted])
  })

  it('says quietly when nothing can be kept', () => {
    opened.show({ ...modelOf(screens.speech!), saved: false })
    expect(opened.get('.quiet').textContent).toContain('ne peut pas être gardée')
  })
})

describe('screens', () => {
  it('the title offers to continue only when there is something to continue', () => {
    opened.show(modelOf(screens.title!))
    expect(opened.get('[data-continue]').hidden).toBe(false)
    opened.show(modelOf({ name: 'title', canContinue: null }))
    expect(opened.get('[data-continue]').hidden).toBe(true)
    opened.show(modelOf(screens.about!))
    expect(opened.get('[data-part=title]').hidden).toBe(true)
  })

  it('the map names every story with its state, and says which one is next', () => {
    opened.show(modelOf(screens.map!))
    const pins = opened.all('[data-part=screen] ul button')
    expect(pins.map((one) => one.textContent)).toEqual(['Le groupe, Fins : 2 sur 12', 'La photo, En cours, à jouer', 'Sur le chemin, Nouvelle'])
    expect(opened.get('[data-part=screen] ul').getAttribute('aria-label')).toBe('Histoires du quartier')
    pins[1]!.click()
    button('Accueil').click()
    expect(asked()).toEqual([['visit', 'la-photo'], ['go', 'title']])
  })

  it('fourteen stories stand at their places, the first of a place first', () => {
    opened.show(modelOf(screens.map14!))
    expect(opened.all('.pin')).toHaveLength(14)
    expect(opened.all('.pins > li')).toHaveLength(12)
    expect(opened.all('.pins > li')[1]!.textContent).toMatch(/La photo.*Derrière la porte/)
    expect(opened.get<HTMLImageElement>('picture img').getAttribute('src')).toBe('picture/neighbourhood-evening')
  })

  it('whatever is touched in the neighbourhood answers with a line and a sound, and the cat has more than one line', () => {
    opened.show(modelOf(screens.map!))
    const touch = (name: string) => {
      act(() => opened.all('.thing').find((one) => one.getAttribute('aria-label') === name)!.click())
      return opened.get('.thing-says').textContent
    }
    expect(new Set([touch('Le chat'), touch('Le chat'), touch('Le chat')]).size).toBe(3)
    expect(touch('Le marché')).toContain('olive')
    for (const one of opened.all('.thing')) {
      act(() => one.click())
      expect(opened.get('.thing-says').textContent).not.toMatch(/^(things\.|$)/)
    }
    expect(asked().map(([name]) => name)).toEqual(Array(4 + opened.all('.thing').length).fill('hear'))
    expect(asked().slice(3, 4)).toEqual([['hear', 'steps']])
  })

  it('the map proposes nothing once everything was found', () => {
    opened.show(modelOf(screens.mapdone!))
    expect(opened.all('.pin em')).toHaveLength(0)
    expect(opened.get('.town-head').textContent).toContain('Toutes les fins trouvées')
  })

  it('the sheet opens the witness first, and says what opens the others', () => {
    opened.show(modelOf(screens.notice!))
    expect(opened.all('.seat h3').map((one) => one.textContent)).toEqual(['\u2068Amina\u2069', '\u2068Lina\u2069', '\u2068Yassine\u2069'])
    expect(opened.all('.seat button')).toHaveLength(1)
    expect(opened.get('article').textContent).toContain('D’abord avec \u2068Amina\u2069')
    opened.show(modelOf(screens.noticebegun!))
    button('Continuer avec').click()
    button('Reprendre au début').click()
    opened.show(modelOf(screens.noticeended!))
    opened.get('[data-seat=witness] .button:not(.main)').click()
    opened.get('[data-seat=targeted] .button').click()
    expect(asked()).toEqual([['play', 'le-groupe', 'continue', 'witness'], ['play', 'le-groupe', 'start', 'witness'], ['play', 'le-groupe', 'forks', 'witness'], ['play', 'le-groupe', 'start', 'targeted']])
  })

  it('the notice starts or skips', () => {
    opened.show(modelOf(screens.notice!))
    button('Commencer avec').click()
    button('Passer cette scène').click()
    expect(asked()).toEqual([['play', 'le-groupe', 'start', 'witness'], ['go', 'map']])
  })

  it('the debrief is three screens, the rest one tap away, and ends with the ways on', () => {
    opened.show(modelOf(screens.debrief0!))
    expect(opened.all('.steps li')).toHaveLength(3)
    expect(opened.all('.stage-slot')).toHaveLength(1)
    expect(opened.all('details.more').map((one) => one.querySelectorAll('li').length)).toEqual([facts.happened.length, facts.felt.length])
    button('Suite').click()
    expect(asked()).toEqual([['debriefStep', 1]])
    opened.show(modelOf(screens.debrief1!))
    expect(document.activeElement?.tagName).toBe('H1')
    opened.show(modelOf(screens.debrief2!))
    for (const way of ['Trois petites questions', 'Et si… ?', 'Retour au quartier']) button(way).click()
    expect(asked().slice(1)).toEqual([['go', 'recall'], ['go', 'forks'], ['go', 'map']])
    expect(opened.all<HTMLAnchorElement>('a[href^="tel:"]').map((one) => one.getAttribute('href'))).toEqual(['tel:2511', 'tel:19'])
  })

  it('the debrief gives the source of a law when it is known', () => {
    opened.show(modelOf(screens.debrief1!))
    expect(opened.all('.law')).toHaveLength(facts.law.length)
    expect(opened.get('details').textContent).toContain('1989-11-20')
  })

  it('help puts 2511 first, then danger, whatever the order of the file', () => {
    opened.show(modelOf(screens.help!))
    expect(opened.all('.call').map((one) => one.textContent)).toEqual(['2511', '19', '177'])
    expect(opened.all('.help-card')).toHaveLength(helpLines.length)
    expect(opened.all('.help-card')[0]!.className).toContain('first')
  })

  it('recall answers kindly, shows the safe answer, then the card', () => {
    opened.show(modelOf(screens.recall!))
    act(() => button('Mettre un rire').click())
    expect(opened.get('.reply').textContent).toContain('La réponse qui protège')
    expect(opened.root.textContent).not.toMatch(/faux|erreur|mauvais/i)
    act(() => button('Suite').click())
    expect(opened.get('[data-part=screen] h1').textContent).toBe('Casser la chaîne')
    button('Terminer').click()
    expect(asked()).toEqual([['recallDone']])
  })

  it('recall is asked inside the world of the story', () => {
    const screen = screens.recall as Extract<Screen, { name: 'recall' }>
    const [question] = screen.questions
    opened.show(modelOf({ ...screen, lead: 'mehdi', questions: [question!, { ...question! }, { ...question! }] }))
    const seen: string[] = []
    for (const _ of ['page', 'message', 'note']) {
      seen.push(`${opened.get('.paper').className.split(' ').at(-1)}: ${opened.get('.hand').textContent}`)
      act(() => button('Mettre un rire').click())
      act(() => button('Suite').click())
    }
    // Mehdi, who is played, does not write to himself.
    expect(seen).toEqual([expect.stringMatching(/^page: .*Amina/), expect.stringMatching(/^message: .*zineb/i), expect.stringMatching(/^note: .*Salma/)])
  })

  it('the fork map says in words what was tried; a tap comes closer, then goes back to a turning point or on after a branch', () => {
    opened.show(modelOf(screens.forks!))
    expect(opened.all('.track [data-moment]').map((one) => one.getAttribute('aria-label'))).toEqual([expect.stringContaining('1 sur 2'), expect.stringContaining('2 sur 3'), expect.stringContaining('1 sur 2')])
    act(() => opened.get('[data-moment=t2]').click())
    expect(document.activeElement?.tagName).toBe('H3')
    expect(opened.all('.branch small').map((one) => one.textContent)).toEqual(['ton chemin', 'déjà essayé', 'pas encore essayé'])
    opened.all('.branch')[2]!.click()
    button('Rejouer d’ici').click()
    expect(asked()).toEqual([['rewind', 'le-groupe/witness', ['look'], 'show'], ['rewind', 'le-groupe/witness', ['look']]])
    opened.press('Escape')
    expect(opened.all('.station')).toHaveLength(0)
    expect(document.activeElement).toBe(opened.get('[data-moment=t2]'))
    expect(opened.all('.line-of')).toHaveLength(3)
    expect(opened.all('[data-seat=witness] .ends li')).toHaveLength(4)
    button('Et vu par \u2068Lina').click()
    expect(asked().at(-1)).toEqual(['play', 'le-groupe', 'start', 'targeted'])
  })

  it('the fork map has its twin, a list of every turning point with its branches', () => {
    opened.show(modelOf(screens.forks!))
    act(() => button('En liste').click())
    expect(opened.all('.track')).toHaveLength(0)
    expect(opened.all('.turns .station h3')).toHaveLength(3)
    expect(opened.all('.turns .branch')).toHaveLength(7)
    opened.all('.turns .branch')[0]!.click()
    expect(asked()).toEqual([['rewind', 'le-groupe/witness', [], 'show']])
    act(() => button('En carte').click())
    expect(opened.all('.track [data-moment]')).toHaveLength(3)
  })

  it('settings are native inputs; erasing asks first', () => {
    opened.show(modelOf(screens.settings!))
    opened.get<HTMLInputElement>('input[value=larger]').click()
    expect(asked()).toEqual([['set', { textSize: 'larger' }]])
    act(() => button('Tout effacer').click())
    expect(opened.get('dialog').textContent).toContain('On ne peut pas revenir en arrière')
    expect(asked()).toHaveLength(1)
    act(() => button('Oui, tout effacer').click())
    expect(asked().at(-1)).toEqual(['eraseAll'])
  })

  it('about says plainly that the texts were not read yet', () => {
    opened.show(modelOf(screens.about!))
    expect(opened.root.textContent).toContain('encore un brouillon')
  })

  it('a problem has a sentence and a way on', () => {
    opened.show(modelOf(screens.problem!))
    button('Accueil').click()
    expect(asked()).toEqual([['go', 'title']])
  })
})
