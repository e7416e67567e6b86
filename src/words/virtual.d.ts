// The interface words in two parts, made by tools/page/split-words.ts from locales/LANG/ui.json.
declare module 'virtual:words/*' {
  const words: import('./words.ts').Bundle
  export default words
}
