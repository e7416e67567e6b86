// What each kind of adult of the circle looks like: a drawing of somebody like them, never of somebody.

export interface Look {
  skin: string
  cloth: string
  hair: 'short' | 'long' | 'bun' | 'curly' | 'scarf' | 'kerchief' | 'sides' | 'cap' | 'skullcap'
  /** Of the hair, or of what covers it. */
  colour: string
  beard?: string
  glasses?: boolean
  holds?: 'biscuit' | 'whistle' | 'keys' | 'book' | 'headphones' | 'headset' | 'laptop' | 'stethoscope' | 'glass' | 'apron'
}

const fair = '#f3cfae'
const tan = '#dca878'
const brown = '#b97d4e'
const dark = '#8a5634'
const black = '#2c2331'

/** One head, or two when either would do. */
export const looks: Record<string, Look[]> = {
  parent: [{ skin: tan, cloth: '#99466b', hair: 'scarf', colour: '#d98f9c' }, { skin: tan, cloth: '#4d6124', hair: 'short', colour: black, beard: black }],
  sibling: [{ skin: fair, cloth: '#e2a23b', hair: 'curly', colour: '#4a2f27' }, { skin: fair, cloth: '#40508f', hair: 'short', colour: '#4a2f27' }],
  keeper: [{ skin: brown, cloth: '#5d3f80', hair: 'scarf', colour: '#f0d9a8', glasses: true, holds: 'biscuit' }],
  aunt: [{ skin: tan, cloth: '#c23a2e', hair: 'long', colour: '#5b2f22' }],
  grandparent: [{ skin: tan, cloth: '#2a7f86', hair: 'kerchief', colour: '#f7ead3', holds: 'glass' }, { skin: brown, cloth: '#8a6b4a', hair: 'skullcap', colour: '#fffaf0', beard: '#efeae2' }],
  teacher: [{ skin: fair, cloth: '#1d7a70', hair: 'bun', colour: '#3a2a25', glasses: true, holds: 'book' }],
  supervisor: [{ skin: brown, cloth: '#5f4c40', hair: 'sides', colour: '#2c2331', beard: '#2c2331', holds: 'keys' }],
  listener: [{ skin: dark, cloth: '#7d3f8c', hair: 'scarf', colour: '#e7b64f' }],
  'youth-worker': [{ skin: brown, cloth: '#f2b84b', hair: 'curly', colour: black, holds: 'headphones' }],
  coach: [{ skin: dark, cloth: '#1c6b4a', hair: 'cap', colour: '#c23a2e', holds: 'whistle' }],
  neighbour: [{ skin: tan, cloth: '#cf6a83', hair: 'scarf', colour: '#4fbeaa', holds: 'apron' }],
  'phone-listener': [{ skin: fair, cloth: '#2f639c', hair: 'long', colour: black, holds: 'headset' }],
  'screen-listener': [{ skin: tan, cloth: '#43346f', hair: 'short', colour: '#4a2f27', glasses: true, holds: 'laptop' }],
  nurse: [{ skin: dark, cloth: '#ffffff', hair: 'bun', colour: black, holds: 'stethoscope' }, { skin: fair, cloth: '#ffffff', hair: 'sides', colour: '#8d8791', glasses: true }],
}

/** The colour of each setting; ink reads well on all. */
export const tints = { home: '#ffd9c7', family: '#fbe3a6', school: '#cfeee4', around: '#d5e6fb', line: '#e6dcf7' } as const
