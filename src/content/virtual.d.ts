// The modules that the content compiler (tools/content/plugin.ts) makes from scenes/ and locales/.
declare module 'virtual:content' {
  import type { SceneCard, SceneFiles, Words } from './content.ts'
  import type { Notebook } from './notebook.ts'

  export const scenes: SceneCard[]
  /** What belongs to each scene, by its id. */
  export const files: Record<string, () => Promise<SceneFiles>>
  /** None in a project without a notebook. */
  export const notebook: { [P in keyof Notebook]?: () => Promise<{ default: Notebook[P] }> }
  export const words: Record<'fr' | 'ar', Record<string, () => Promise<{ default: Words }>>>
}

declare module 'virtual:content/directions' {
  import type { Directions } from '../story/directions.ts'

  export const directions: Record<string, () => Promise<{ default: Directions }>>
}

declare module 'virtual:content/known' {
  import type { Fact, HelpLine } from './content.ts'

  export const help: HelpLine[]
  export const facts: Fact[]
}

declare module 'virtual:content/class' {
  import type { ClassTexts, SceneClass } from './classroom.ts'
  import type { Words } from './content.ts'

  export const texts: ClassTexts
  export const scenes: Record<string, () => Promise<{ default: SceneClass }>>
  export const words: Record<'fr' | 'ar', Record<string, () => Promise<{ default: Words }>>>
}

declare module 'virtual:content/wall' {
  import type { Words } from './content.ts'
  import type { WallItem } from './wall.ts'

  export const items: WallItem[]
  export const words: Record<'fr' | 'ar', () => Promise<{ default: Words }>>
}

declare module 'virtual:content/said/*' {
  import type { Said } from './notebook.ts'

  export const said: Said
}

declare module 'virtual:content/quizzes' {
  import type { Quiz } from './notebook.ts'

  export const quizzes: Quiz[]
}

declare module 'virtual:content/dated' {
  import type { Dated } from './freshness.ts'

  export const dated: Dated[]
}
