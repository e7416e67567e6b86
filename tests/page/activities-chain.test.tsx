// @vitest-environment happy-dom
// La chaîne, by role and name: the phones, a talk, the turn that passes, the end and the rules.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Chain, ChainMove } from '../../src/story/activities/chain.ts'
import { begin, isDone, move } from '../../src/story/activities/rules.ts'
import { speak } from './fake-words.ts'
import { modelOf } from './models.ts'
import { openPage, without, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

const answers = (id: string) => ({ stop: `people.${id}.stop`, comfort: `people.${id}.comfort`, tell: `people.${id}.tell` })
const face = { hair: 'scarf', skin: 'tan', tint: 'blue' } as const
const activity: Chain = {
  id: 'chaine', scene: 'le-groupe', kind: 'chain', lead: 'amina', review: 'none', target: 'lina', from: 'hamza', already: ['aya'], rounds: 2, talks: 2,
  adult: { who: 'bennani', after: 1 },
  people: [
    { id: 'hamza', who: 'hamza', at: [10, 10], contacts: ['aya'] },
    { id: 'aya', face, at: [40, 10], contacts: ['hamza', 'mehdi'], friend: 'mehdi', answers: answers('aya') },
    { id: 'mehdi', who: 'mehdi', at: [70, 10], contacts: ['aya', 'sami'], friend: 'sami', answers: answers('mehdi') },
    { id: 'sami', face, at: [70, 60], contacts: ['mehdi'], friend: 'mehdi', answers: answers('sami') },
  ],
}

let opened: Opened
beforeEach(async () => { opened = await openPage() })
afterEach(() => opened.page.dispose())

async function show(moves: ChainMove[] = [], still = false): Promise<void> {
  const play = moves.reduce((now, one) => move(now, one), begin(activity, { circle: [] }))
  opened.show({ ...modelOf({ name: 'activity', play, isDone: isDone(play), isInScene: false, settings: { haptics: false } }), still })
  await vi.waitFor(() => opened.get('.chain-board'))
}
const turn: ChainMove = { type: 'turn' }
const phone = (id: string) => opened.get<HTMLButtonElement>(`[data-person="${id}"]`)
const pick = async (id: string) => {
  phone(id).click()
  await vi.waitFor(() => opened.get('.chain-talk h2'))
}
const asked = () => without(opened.asked, 'touched')
const bare = (text: string | null | undefined) => text?.replace(/[\u2068\u2069]/g, '')

describe.each(['fr', 'ar'] as const)('the chain (%s)', (language) => {
  const say = (fr: string, ar: string) => (language === 'fr' ? fr : ar)
  beforeEach(() => speak(language))

  it('names each phone, what it has and how many contacts', async () => {
    await show()
    expect(bare(phone('mehdi').textContent)).toBe(say('Mehdi, n’a pas l’image, 2 contacts', 'مهدي، الصورة لم تصل، اتصالان'))
    expect(bare(phone('aya').textContent)).toContain(say('a reçu l’image', 'وصلت الصورة'))
    expect(bare(phone('hamza').textContent)).toContain(say('a lancé l’image, 1 contact', 'من هنا انطلقت الصورة، اتصال واحد'))
  })

  it('talks to somebody: three acts, the friend named, focus on the name', async () => {
    await show()
    await pick('aya')
    expect(document.activeElement).toBe(opened.get('.chain-talk h2'))
    expect(opened.all('.chain-acts button')).toHaveLength(3)
    expect(bare(opened.get('.chain-acts .stop').textContent)).toContain(say('Mehdi s’arrête aussi.', 'وعند مهدي أيضا.'))
    opened.get('.chain-acts .comfort').click()
    expect(asked()).toEqual([['move', { type: 'talk', to: 'aya', act: 'comfort' }]])
  })

  it('says why whoever made it is not talked to, and offers no act', async () => {
    await show()
    await pick('hamza')
    expect(opened.all('.chain-acts button')).toHaveLength(0)
    expect(opened.get('.chain-talk').textContent).toContain('from')
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
    expect(opened.get('.chain-talk').textContent).toContain(say('Une conversation par tour', 'محادثة واحدة في كل دور'))
    await show([turn])
    expect(opened.get('.chain-talk [role=status]').textContent).toBe(say('L’image arrive sur 1 téléphone de plus : 3 en tout.', 'الصورة تصل إلى هاتف آخر: المجموع 3.'))
    await show([{ type: 'talk', to: 'aya', act: 'tell' }, turn])
    expect(opened.get('.chain-talk [role=status]').textContent).toBe('adult')
    expect(opened.get('.chain-target').textContent).toContain(say('0 rire', 'لا ضحك'))
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
    expect(told).toContain(say('Cette fois : 3 téléphones', 'هذه المرة: 3 هواتف'))
    expect(told).toContain(say('Si personne n’avait parlé : 4 téléphones', 'لو لم يتكلم أحد: 4 هواتف'))
    expect(told).toContain(say('Rien que ça : 1 téléphone de moins.', 'بهذا وحده: هاتف أقل.'))
    expect(told).toContain('ends.one')
    expect(phone('aya').disabled).toBe(true)
    opened.get('.chain-end .button').click()
    expect(asked()).toEqual([['move', { type: 'again' }]])
  })

  it('lists the rules, and says that life is less simple', async () => {
    await show()
    expect(opened.all('details li')).toHaveLength(9)
    expect(opened.get('details').textContent).toContain(say('Ce n’est pas la vraie vie', 'هذه ليست الحياة'))
  })
})
