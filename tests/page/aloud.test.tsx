// @vitest-environment happy-dom
// Reading aloud: only voices that live on the device, each line as it comes, silent the moment it is left, hidden or gone; nothing before a first tap.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { heardIn } from '../../src/page/aloud/heard.ts'
import { createSpeaker, sentencesOf, type Engine } from '../../src/page/aloud/speaker.ts'
import { voicesFor } from '../../src/page/aloud/voice.ts'
import { defaultSettings } from '../../src/progress/settings.ts'
import { speak } from './fake-words.ts'
import { modelOf, screens, viewOf } from './models.ts'
import { openPage, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault, name: lang, voiceURI: lang }) as SpeechSynthesisVoice
const here = { fr: voice('fr-FR'), ar: voice('ar-SA') }

/** A device: says nothing by itself, notes what it is asked. */
function createDevice(voices: SpeechSynthesisVoice[]) {
  const listeners = new Set<() => void>()
  const queue: SpeechSynthesisUtterance[] = []
  const said: string[] = []
  const device = {
    voices, said, queue, cancels: 0,
    getVoices: () => device.voices,
    speak(one: SpeechSynthesisUtterance) { queue.push(one); said.push(`${one.voice!.lang}: ${one.text}`) },
    cancel() {
      device.cancels += 1
      for (const one of queue.splice(0)) one.onerror?.({ error: 'canceled' } as SpeechSynthesisErrorEvent)
    },
    addEventListener: (_: string, run: () => void) => void listeners.add(run),
    removeEventListener: (_: string, run: () => void) => void listeners.delete(run),
    change(next: SpeechSynthesisVoice[]) {
      device.voices = next
      for (const run of listeners) run()
    },
    /** Says all it was given. */
    finish() { for (const one of queue.splice(0)) one.onend?.({} as SpeechSynthesisEvent) },
    get listeners() { return listeners.size },
  }
  return device
}
type Device = ReturnType<typeof createDevice>
const make = (text: string) => ({ text }) as SpeechSynthesisUtterance
const speakerOn = (device: Device, isWanted = () => true) => createSpeaker(isWanted, device as unknown as Engine, make)

describe('the voice', () => {
  it.each([
    ['fr', [voice('fr-FR', false), voice('fr-CA')], 'fr-CA'], ['fr', [voice('fr-FR', false)], undefined], ['fr', [voice('fr_FR')], 'fr_FR'], ['fr', [voice('fra')], 'fra'], ['fr', [voice('fry-NL'), voice('frp'), voice('en-FR')], undefined],
    ['ar', [voice('ar-EG'), voice('ar-MA')], 'ar-MA'], ['ar', [voice('ar-EG', true, true), voice('ary')], 'ary'], ['ar', [voice('ar-SA'), voice('ar-EG', true, true)], 'ar-EG'], ['ar', [voice('ar-MA', false), voice('ar-001')], 'ar-001'], ['ar', [voice('arn'), voice('fr-MA')], undefined],
  ] as const)('in %s, of %j: %s', (language, voices, lang) => expect(voicesFor([...voices], language)[0]?.lang).toBe(lang))

  it.each([undefined, 'true', 1, null])('one that does not say that it is of the device (%s) is far away', (localService) => {
    expect(voicesFor([{ ...voice('fr-FR'), localService: localService as unknown as boolean }], 'fr')).toEqual([])
  })
})

describe('the speaker', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('says one part after the other, each in its language; what no voice can say is left out', () => {
    const device = createDevice([here.fr])
    const ended = vi.fn()
    speakerOn(device).say([{ text: 'Bonjour. Ça va ?', language: 'fr' }, { text: 'سلام', language: 'ar' }], ended)
    vi.advanceTimersByTime(0)
    expect(device.said).toEqual(['fr-FR: Bonjour.', 'fr-FR: Ça va ?'])
    device.finish()
    expect(ended).toHaveBeenCalledTimes(1)
  })

  it('stops at once, is not told of the end, and never speaks what was stopped before it began', () => {
    const device = createDevice([here.fr])
    const ended = vi.fn()
    const speaker = speakerOn(device)
    speaker.say([{ text: 'Un.', language: 'fr' }], ended)
    speaker.stop()
    vi.runAllTimers()
    expect([device.said, ended.mock.calls.length]).toEqual([[], 0])
    speaker.say([{ text: 'Deux.', language: 'fr' }], ended)
    vi.advanceTimersByTime(0)
    speaker.stop()
    expect([device.queue.length, device.cancels, ended.mock.calls.length]).toEqual([0, 2, 0])
  })

  it('what comes instead is said after a breath, the former end is not told', () => {
    const device = createDevice([here.fr])
    const [first, second] = [vi.fn(), vi.fn()]
    const speaker = speakerOn(device)
    speaker.say([{ text: 'Un.', language: 'fr' }], first)
    vi.advanceTimersByTime(0)
    speaker.say([{ text: 'Deux.', language: 'fr' }], second)
    expect(device.said).toEqual(['fr-FR: Un.'])
    vi.advanceTimersByTime(100)
    expect(device.said).toEqual(['fr-FR: Un.', 'fr-FR: Deux.'])
    device.finish()
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
  })

  it('is silent when the page was left in the breath before', () => {
    const device = createDevice([here.fr])
    let isThere = true
    speakerOn(device, () => isThere).say([{ text: 'Un.', language: 'fr' }], () => undefined)
    isThere = false
    vi.runAllTimers()
    expect(device.said).toEqual([])
  })

  it('a voice that fails, or never tells its end, holds nobody up', () => {
    const device = createDevice([here.fr])
    const ended = vi.fn()
    const speaker = speakerOn(device)
    speaker.say([{ text: 'Un.', language: 'fr' }], ended)
    vi.advanceTimersByTime(0)
    device.queue[0]!.onerror!({ error: 'synthesis-failed' } as SpeechSynthesisErrorEvent)
    expect(ended).toHaveBeenCalledTimes(1)
    speaker.say([{ text: 'Deux.', language: 'fr' }], ended)
    vi.runAllTimers()
    expect([ended.mock.calls.length, device.queue.length]).toEqual([2, 0])
  })

  it('without an engine, or without a voice, can nothing and ends at once', () => {
    const ended = vi.fn()
    for (const speaker of [createSpeaker(() => true, undefined, make), speakerOn(createDevice([voice('fr-FR', false)]))]) {
      expect(speaker.can('fr')).toBe(false)
      speaker.say([{ text: 'Un.', language: 'fr' }], ended)
    }
    expect(ended).toHaveBeenCalledTimes(2)
  })

  it('hears of voices that come late, in engines that tell it and in those that do not, until it is forgotten', () => {
    const device = createDevice([])
    const run = vi.fn()
    const forget = speakerOn(device).onVoices(run)
    device.change([here.ar])
    expect(run).toHaveBeenCalledTimes(1)
    vi.runAllTimers()
    expect(run.mock.calls.length).toBeGreaterThan(1)
    forget()
    expect(device.listeners).toBe(0)
  })

  it('parts what is long at a space, and keeps what has no letter silent', () => {
    const long = Array.from({ length: 80 }, (_, index) => `mot${index}`).join(' ')
    expect(sentencesOf(long).every((one) => one.length <= 200)).toBe(true)
    expect(sentencesOf(long).join(' ')).toBe(long)
    expect(sentencesOf('… — « » !')).toEqual([])
    expect(sentencesOf('« Ça va ? » Il est 8.30, va sur onde.ma.')).toEqual(['« Ça va ?', '» Il est 8.30, va sur onde.ma.'])
    expect(sentencesOf('هل أنت بخير؟ نعم.')).toEqual(['هل أنت بخير؟', 'نعم.'])
  })

  it('gives an Arabic voice the letters that it knows', () => {
    const device = createDevice([here.ar])
    speakerOn(device).say([{ text: 'ڤيديو ڭاع', language: 'ar' }], () => undefined)
    vi.advanceTimersByTime(0)
    expect(device.said).toEqual(['ar-SA: فيديو گاع'])
  })
})

it('what is heard: words in their order and their language, pictures by their words; not what only eyes get, nor what is shut', () => {
  document.body.innerHTML = `<main lang="fr"><h1>Titre</h1><p><span class="visually-hidden">\u2068Lina\u2069 dit :<!----> </span>Salut <b>toi</b></p><p aria-hidden="true">non</p><img alt="Un chat"><img alt="">
    <bdi lang="ar">سلام</bdi><details><summary>Source</summary><p>caché</p></details><nav><a>ailleurs</a></nav><p role="status">rien</p><button><b aria-hidden="true">1</b><span>Aller</span></button></main>`
  expect(heardIn(document.querySelector('main')!)).toEqual([
    { text: 'Titre', language: 'fr' }, { text: 'Lina dit : Salut toi', language: 'fr' }, { text: 'Un chat', language: 'fr' }, { text: 'سلام', language: 'ar' }, { text: 'Source', language: 'fr' }, { text: 'Aller', language: 'fr' },
  ])
})

describe('on the page', () => {
  let opened: Opened
  let device: Device
  beforeEach(() => {
    device = createDevice([here.fr, here.ar])
    vi.stubGlobal('speechSynthesis', device)
    vi.stubGlobal('SpeechSynthesisUtterance', function Utterance(text: string) { return make(text) })
    document.documentElement.lang = 'fr'
    speak('fr')
    opened = openPage()
  })
  afterEach(() => {
    opened.page.dispose()
    vi.unstubAllGlobals()
    speak('fr')
  })

  const on = { settings: { ...defaultSettings, aloud: true } }
  const line = (lineId: string, part: Parameters<typeof viewOf>[0] = {}) => ({ ...screens.speech!, view: viewOf({ lineId, ...part }) }) as never
  const show = (lineId: string, part: Parameters<typeof viewOf>[0] = {}, rest: object = {}) => opened.show(modelOf(line(lineId, part), { ...on, ...rest }))
  const bar = () => opened.root.querySelector<HTMLElement>('[data-part=aloud] .aloud')
  const press = (name: string) => [...bar()!.querySelectorAll('button')].find((one) => one.textContent === name)!.click()
  const touch = () => void opened.root.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  const isThere = () => vi.waitFor(() => expect(bar()).not.toBe(null))
  const spoken = (count: number) => vi.waitFor(() => expect(device.said).toHaveLength(count))

  it('is not there unless it was asked for', async () => {
    opened.show(modelOf(line('a')))
    await new Promise((done) => setTimeout(done, 50))
    expect([bar(), device.said]).toEqual([null, []])
  })

  it('says nothing before a first tap; then each line as it comes, once', async () => {
    show('un')
    await isThere()
    expect(device.said).toEqual([])
    touch()
    show('deux')
    await spoken(1)
    show('deux')
    await new Promise((done) => setTimeout(done, 80))
    expect(device.said).toHaveLength(1)
    expect(document.documentElement.hasAttribute('data-speaking')).toBe(true)
    device.finish()
    expect(document.documentElement.hasAttribute('data-speaking')).toBe(false)
  })

  it.each([
    ['the next line', () => show('trois')], ['hiding', () => show('deux', {}, { hidden: true })], ['another screen', () => opened.show(modelOf(screens.help!, on))],
    ['another language', () => { speak('ar'); show('deux') }], ['switching it off', () => opened.show(modelOf(line('deux')))],
    ['a page that is hidden', () => { vi.spyOn(document, 'hidden', 'get').mockReturnValue(true); document.dispatchEvent(new Event('visibilitychange')) }],
    ['a page that goes', () => window.dispatchEvent(new Event('pagehide'))],
  ])('%s stops it in the same moment', async (_, happens) => {
    show('un')
    await isThere()
    touch()
    show('deux')
    await spoken(1)
    happens()
    expect(device.queue).toEqual([])
    vi.restoreAllMocks()
  })

  it('leaving at once stops it before anything else can happen', async () => {
    show('un')
    await isThere()
    touch()
    show('deux')
    await spoken(1)
    opened.root.remove()
    await Promise.resolve()
    document.body.remove()
    await vi.waitFor(() => expect(device.queue).toEqual([]))
    document.documentElement.append(document.createElement('body'))
    document.body.append(opened.root)
  })

  it('is hidden with everything else, and comes back silent', async () => {
    show('un')
    await isThere()
    touch()
    show('un', {}, { hidden: true })
    await vi.waitFor(() => expect(bar()).toBe(null))
    show('un')
    await isThere()
    expect(device.said).toEqual([])
  })

  it('reads the line again, the choices with their numbers, and stops, when asked', async () => {
    show('un', { choices: [{ id: 'aller', lineId: 'x' }, { id: 'rester', lineId: 'y' }] as never })
    await isThere()
    press('Lire la ligne')
    await spoken(1)
    press('Arrêter la voix')
    expect(device.queue).toEqual([])
    press('Lire les choix')
    await vi.waitFor(() => expect(device.said.slice(1)).toEqual(['fr-FR: 1', expect.stringContaining('choices.aller'), 'fr-FR: 2', expect.stringContaining('choices.rester')]))
  })

  it('reads a page of the notebook from its title on when asked, never by itself', async () => {
    touch()
    opened.show(modelOf(screens.situation!, on))
    await isThere()
    expect(device.said).toEqual([])
    press('Lire la page')
    await vi.waitFor(() => expect(device.said.length).toBeGreaterThan(5))
  })

  it.each(['title', 'film', 'classconsole'])('is not on %s', async (name) => {
    show('un')
    await isThere()
    opened.show(modelOf(screens[name]!, on))
    await vi.waitFor(() => expect(bar()).toBe(null))
  })

  it('a voice that comes late reads the line that waits', async () => {
    device.voices = []
    touch()
    show('un')
    await new Promise((done) => setTimeout(done, 50))
    expect([bar(), device.said]).toEqual([null, []])
    touch()
    device.change([here.fr])
    await spoken(1)
  })

  it('in a language for which there is no voice, nothing is offered', async () => {
    device.voices = [here.fr]
    speak('ar')
    show('un')
    await new Promise((done) => setTimeout(done, 50))
    expect(bar()).toBe(null)
    speak('fr')
    show('un')
    await isThere()
  })

  it.each([
    [[here.fr, here.ar], 'français et une pour l’arabe'], [[here.fr], 'pas pour l’arabe'], [[here.ar], 'pas pour le français'], [[voice('fr-FR', false), voice('ar-SA', false), voice('en-US')], undefined],
  ])('the settings offer it where a voice of the device is, and say which', async (voices, words) => {
    device.voices = voices
    opened.show(modelOf(screens.settings!))
    const label = () => opened.all('.switch').find((one) => one.textContent === 'Lire chaque ligne à voix haute')
    await new Promise((done) => setTimeout(done, 50))
    await vi.waitFor(() => expect(Boolean(label())).toBe(words !== undefined))
    if (!words) return
    expect(opened.get('main').textContent).toContain(words)
    expect(opened.get('main').textContent).toContain('peuvent entendre')
    label()!.querySelector('input')!.click()
    expect(opened.asked).toContainEqual(['set', { aloud: true }])
  })
})
