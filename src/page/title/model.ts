// The title on screen. A shape only.
import type { SceneId } from '../../story/script.ts'

export interface TitleScreen { name: 'title'; canContinue: SceneId | null }
