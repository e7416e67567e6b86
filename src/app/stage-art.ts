// Every picture of the stage, with its rig (those of phones are small-art.ts). A chunk of its own.
import type { Rig } from '../stage/rig.ts'
import art from '../../assets/built/art.json'

export const files = import.meta.glob<string>('../../assets/built/{places,characters}/*', { query: '?url', import: 'default', eager: true })
export const rig = art as unknown as Rig
