// Mon cercle: the safe adults one could go to, told by what they do; a first one who does not help, and a second who does. Pure.
import type { ActivityCommon, Rules } from './kind.ts'

/** Where such an adult is met. */
export const settings = ['home', 'family', 'school', 'around', 'line'] as const
export type Setting = (typeof settings)[number]

export interface Circle extends ActivityCommon {
  kind: 'circle'
  /** How many people make a circle; from how many settings it holds better. */
  least: { people: number; settings: number }
  people: CirclePerson[]
  /** Ways to say it the first time. */
  sentences: string[]
  refusals: Refusal[]
}

export interface CirclePerson {
  id: string
  setting: Setting
  /** The drawing of such a person. */
  figure: string
}

/** What a first adult may answer when it goes badly. */
export interface Refusal {
  id: string
  /** Who may answer so. */
  from: Setting[]
  mood: 'angry' | 'doubtful' | 'absent'
}

export interface CircleState {
  step: 'build' | 'say' | 'refused' | 'heard'
  /** People of the circle, in the order they came. The only thing that is kept. */
  chosen: string[]
  /** How it is said, this time. Never kept. */
  sentence?: string
  /** Who was gone to, this time: the first did not help, the second did. */
  asked: string[]
  /** What the first one answered. */
  refusal?: string
  /** Times it was brought to the end: the next first adult answers something else. */
  heard: number
}

export type CircleMove =
  | { type: 'toggle' | 'ask'; person: string }
  | { type: 'say'; sentence: string }
  /** `go`: the circle is ready. `change`: back to it. `again`: the same circle, another answer. */
  | { type: 'go' | 'change' | 'again' }

export const circleRules: Rules<Circle, CircleState, CircleMove> = {
  begin: ({ people }, { circle }) => ({
    step: 'build', chosen: [...new Set(circle)].filter((id) => people.some((one) => one.id === id)), asked: [], heard: 0,
  }),
  move(activity, state, move) {
    switch (move.type) {
      case 'toggle': return state.step === 'build' && has(activity.people, move.person) ? toggle(state, move.person) : state
      case 'go': return state.step === 'build' && state.chosen.length >= activity.least.people ? rehearse(state) : state
      case 'say': return state.step === 'say' && activity.sentences.includes(move.sentence) && state.sentence !== move.sentence ? { ...state, sentence: move.sentence } : state
      case 'ask': return ask(activity, state, move.person)
      case 'change': return state.step === 'build' ? state : { step: 'build', chosen: state.chosen, asked: [], heard: state.heard }
      case 'again': return state.step === 'heard' ? rehearse(state) : state
      default: return state
    }
  },
  isDone: (_, { heard }) => heard > 0,
}

function toggle(state: CircleState, person: string): CircleState {
  const { chosen } = state
  return { ...state, chosen: chosen.includes(person) ? chosen.filter((id) => id !== person) : [...chosen, person] }
}

function rehearse({ chosen, heard }: CircleState): CircleState {
  return { step: 'say', chosen, asked: [], heard }
}

function ask(activity: Circle, state: CircleState, person: string): CircleState {
  if (!state.chosen.includes(person) || state.asked.includes(person)) return state
  if (state.step === 'say' && state.sentence) return { ...state, step: 'refused', asked: [person], refusal: refusalOf(activity, person, state.heard) }
  if (state.step === 'refused') return { ...state, step: 'heard', asked: [...state.asked, person], heard: state.heard + 1 }
  return state
}

/** Another answer each time, among those that such a person may give. */
function refusalOf({ people, refusals }: Circle, person: string, times: number): string | undefined {
  const { setting } = people.find(({ id }) => id === person)!
  const answers = refusals.filter(({ from }) => from.includes(setting))
  return answers[times % answers.length]?.id
}

function has(list: readonly { id: string }[], id: string): boolean {
  return list.some((one) => one.id === id)
}
