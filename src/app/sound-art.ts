// Every sound, with its index. A chunk of its own.
import type { SoundIndex } from '../sound/speaker.ts'
import sounds from '../../assets/built/sounds.json'

export const files = import.meta.glob<string>('../../assets/built/sounds/*/*', { query: '?url', import: 'default', eager: true })
export const index = sounds as unknown as SoundIndex
