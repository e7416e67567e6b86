// Hands the class door what it says and knows. It comes with that door alone: nothing here reaches who plays by themselves.
import { scenes, texts, words } from 'virtual:content/class'
import type { ClassContent } from './classroom.ts'
import type { Content } from './content.ts'
import { load } from './load.ts'

const compiled = { scenes, texts, words }

/** Its loads reject with an Error that names the thing. */
export function createClassContent({ scenes, texts, words } = compiled): ClassContent {
  return {
    texts,
    scenes: Object.keys(scenes),
    loadScene: (scene) => load(`class "${scene}"`, scenes[scene]),
    loadWords: (namespace, language) => load(`words "${language}/${namespace}"`, words[language][namespace]),
  }
}

/** A content whose words are also those of the class. */
export function withClassWords(content: Content, { loadWords }: ClassContent): Content {
  const isClass = (namespace: string) => namespace.startsWith('class/') || namespace.endsWith('/class')
  return { ...content, loadWords: (namespace, language) => (isClass(namespace) ? loadWords : content.loadWords)(namespace, language) }
}
