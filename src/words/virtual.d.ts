// The interface words in two parts, made by tools/page/split-words.ts from locales/LANG/ui.json.
declare module 'virtual:words/*' {
  import type { Bundle } from './parts.ts'

  export const words: Bundle
}
