// @vitest-environment happy-dom
// La chaîne, by role and name: the phones, a talk, the turn that passes, the end and the rules.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Chain, ChainClass, ChainMove } from '../../src/story/activities/chain.ts'
import { begin, isDone, move } from '../../src/story/activities/rules.ts'
import { castName, speak, t } from './fake-words.ts'
import { modelOf } from './models.ts'
import { openPage, without, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

const answers = (id: string) => ({ stop: `people.${id}.stop`, comfort: `people.${id}.comfort`, tell: `people.${id}.tell` })
const face = { hair: 'scarf', skin: 'tan', tint: 'blue' } as const
const room: ChainClass = {
  id: 'une', from: 'hamza', already: ['aya'], rounds: 2, talks: 2, adult: { who: 'bennani', after: 1 }, rows: 3, aim: { reached: 3, wrote: 1 },
  people: [
    { id: 'hamza', who: 'hamza', at: [10, 10], contacts: ['aya'] },
    { id: 'aya', face, at: [40, 10], contacts: ['hamza', 'mehdi'], friend: 'mehdi', answers: answers('aya') },
    { id: 'mehdi', who: 'mehdi', at: [70, 10], contacts: ['aya', 'sami'], friend: 'sami', answers: answers('mehdi') },
    { id: 'sami', face, at: [70, 60], contacts: ['mehdi'], friend: 'mehdi', answers: answers('sami') },
  ],
}
const activity: Chain = { id: 'chaine', scene: 'le-groupe', kind: 'chain', lead: 'amina', review: 'none', target: 'lina', classes: [room, { ...room, id: 'deux' }] }

let opened: Opened
beforeEach(() => { opened = openPage() })
afterEach(() => opened.page.dispose())

async function show(moves: ChainMove[] = [], still = false): Promise<void> {
  const play = moves.reduce((now, one) => move(now, one), begin(activity, { circle: [] }))
  opened.show({ ...modelOf({ name: 'activity', play, isDone: isDone(play), isInScene: false, settings: { haptics: false } }), still })
  await vi.waitFor(() => opened.get('.chain-board'), { timeout: 10_000 })
}
const turn: ChainMove = { type: 'turn' }
const phone = (id: string) => opened.get<HTMLButtonElement>(`[data-person="${id}"]`)
const pick = async (id: string) => {
  phone(id).click()
  await vi.waitFor(() => opened.get('.chain-talk h2'))
}
const asked = () => without(opened.asked, 'touched')
const bare = (text: string | null | undefined) => text?.replace(/[\u2068\u2069]/g, '')
/** What a phone says: whose it is, what it has, how many contacts. */
const phoneWords = (name: string, standing: string, contacts: number) =>
  [name, t(`activities.chain.standing.${standing}`), t('activities.chain.contacts', { count: contacts })].join(t('play.comma'))
const reached = (label: string, count: number) => `${t(`activities.chain.${label}`)} ${t('activities.chain.reached', { count })}`

describe.each(['fr', 'ar'] as const)('the chain (%s)', (language) => {
  beforeEach(() => speak(language))

  it('names each phone, what it has and how many contacts', async () => {
    await show()
    expect(bare(phone('mehdi').textContent)).toBe(phoneWords(castName('mehdi'), 'free', 2))
    expect(bare(phone('aya').textContent)).toBe(phoneWords('people.aya.name', 'has', 2))
    expect(bare(phone('hamza').textContent)).toBe(phoneWords(castName('hamza'), 'from', 1))
  })

  it('talks to somebody: three acts, the friend named, focus on the name', async () => {
    await show()
    await pick('aya')
    expect(document.activeElement).toBe(opened.get('.chain-talk h2'))
    expect(opened.all('.chain-acts button')).toHaveLength(3)
    expect(bare(opened.get('.chain-acts .stop').textContent)).toContain(t('activities.chain.friend', { name: castName('mehdi') }))
    opened.get('.chain-acts .comfort').click()
    expect(asked()).toEqual([['move', { type: 'talk', to: 'aya', act: 'comfort' }]])
  })

  it('says why whoever made it is not talked to, and offers no act', async () => {
    await show()
    await pick('hamza')
    expect(opened.all('.chain-acts button')).toHaveLength(0)
    expect(opened.get('.chain-talk').textContent).toContain('from')
  })

  it('tells the aim in words, and goes to another class', async () => {
    await show()
    const [first, second] = opened.all('.chain-series button')
    expect(bare(first!.textContent)).toContain(t('activities.chain.class', { number: '1', name: 'classes.une' }))
    expect(first!.getAttribute('aria-current')).toBe('step')
    expect(bare(opened.get('.chain-aim').textContent)).toContain(bare(`${t('activities.chain.aim', { count: 3 })} ${t('activities.chain.aim-wrote', { count: 1, name: castName('lina') })}`))
    second!.click()
    expect(asked()).toEqual([['move', { type: 'class', at: 1 }]])
  })

  it('shows the classes whose aim was met, and the best try', async () => {
    await show([{ type: 'talk', to: 'mehdi', act: 'comfort' }, turn, turn])
    expect(opened.get('.chain-series .reached').textContent).toContain(t('activities.chain.was-met'))
    expect(opened.get('.chain-aim').textContent).toContain(t('activities.chain.best', { count: 3 }))
  })

  it('closes, and gives the focus back to the face', async () => {
    await show()
    await pick('sami')
    opened.get('.chain-talk .round').click()
    await vi.waitFor(() => opened.get('.chain-turn'))
    expect(document.activeElement).toBe(phone('sami'))
  })

  it('announces the answer, then the turn, politely', async () => {
    await show()
    await pick('mehdi')
    await show([{ type: 'talk', to: 'mehdi', act: 'stop' }])
    await vi.waitFor(() => expect(document.activeElement).toBe(opened.get('.chain-turn')))
    expect(opened.get('.chain-talk [role=status]').textContent).toContain('people.mehdi.stop')
    await pick('sami')
    expect(opened.get('.chain-talk').textContent).toContain(t('activities.chain.one-a-turn'))
    await show([turn])
    expect(opened.get('.chain-talk [role=status]').textContent).toBe(t('activities.chain.news', { count: 1, all: '3' }))
    await show([{ type: 'talk', to: 'aya', act: 'tell' }, turn])
    expect(opened.get('.chain-talk [role=status]').textContent).toBe('adult')
    expect(opened.get('.chain-target p').textContent).toBe(t('activities.chain.laughs', { count: 0 }))
  })

  it('flies envelopes, and without motion only marks the links', async () => {
    await show([turn])
    expect(opened.all('.chain-mail i')).toHaveLength(1)
    expect(opened.all('.chain-links .fresh')).toHaveLength(1)
    await show([turn], true)
    expect(opened.all('.chain-mail i')).toHaveLength(0)
    expect(opened.all('.chain-links .fresh')).toHaveLength(1)
  })

  it('ends beside what nobody acting gives, says what each act changed, and begins again', async () => {
    await show([{ type: 'talk', to: 'mehdi', act: 'comfort' }, turn, turn])
    const told = opened.get('.chain-end').textContent!
    expect(told).toContain(reached('with-you', 3))
    expect(told).toContain(reached('nobody', 4))
    expect(told).toContain(t('activities.chain.spared', { count: 1, number: '1' }))
    expect(told).toContain('ends.one')
    expect(phone('aya').disabled).toBe(true)
    expect(told).toContain(t('activities.chain.met'))
    for (const button of opened.all('.chain-end .button')) button.click()
    expect(asked()).toEqual([['move', { type: 'class', at: 1 }], ['move', { type: 'again' }]])
  })

  it('lists the rules, and says that life is less simple', async () => {
    await show()
    expect(opened.all('details li')).toHaveLength(9)
    expect(opened.get('details').textContent).toContain(t('activities.chain.rules.model'))
  })
})
