// French that a 12-year-old reads without effort: short sentences, one by one and on the whole.
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { at, bare, excerpt, readingsOf } from './readings.ts'
import type { Reading } from './readings.ts'

const mostWords = 25
const mostOnAverage = 12

export function checkSentences(project: Project): Problem[] {
  const french = readingsOf(project).filter(({ language, kind }) => language === 'fr' && kind !== 'ui' && kind !== 'name')
  const files = new Map<string, Reading[]>()
  for (const reading of french) files.set(reading.source.file, [...(files.get(reading.source.file) ?? []), reading])
  return [...files.values()].flatMap((readings) => {
    const problems: Problem[] = []
    let words = 0
    let sentences = 0
    for (const reading of readings) {
      for (const sentence of sentencesOf(reading.value)) {
        const count = wordCount(sentence)
        if (reading.kind !== 'list') { words += count; sentences++ }
        if (count > mostWords) problems.push(at(reading, 'sentences', `la phrase ${excerpt(sentence)} a ${count} mots`, 'la couper en deux'))
      }
    }
    const average = words / sentences // of a scene; laws and help lines keep the words of their sources
    if (average > mostOnAverage) {
      const message = `les phrases du fichier ont ${average.toFixed(1).replace('.', ',')} mots en moyenne`
      problems.push({ ...at(readings[0]!, 'sentences', message, `écrire plus court : ${mostOnAverage} mots au plus en moyenne`), line: 1 })
    }
    return problems
  })
}

/** Cut after . ! ? … when a space or a closing quote follows. */
export function sentencesOf(text: string): string[] {
  return bare(text).split(/(?<=[.!?…](?:\s?[»”"])?)\s+(?![»”])/u).map((part) => part.trim()).filter((part) => /\p{L}/u.test(part))
}

export function wordCount(sentence: string): number {
  return sentence.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
}
