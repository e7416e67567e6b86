// Every text that a file gives to read, with its key (locales/README.md), its place and what sort of text it is.
import type { Words } from '../../src/content/content.ts'
import type { CastFile, FactsFile, HelpFile, QuestionEntry, SceneFile, SeatFile } from './schema.ts'
import type { Path } from './source.ts'

export type TextKind =
  | 'line' | 'message' | 'description' | 'choice' | 'title' | 'notice' | 'ask' | 'option' | 'reply' | 'debrief' | 'name' | 'list' | 'talk' | 'prompt' | 'ui'

export interface Text {
  /** Dotted, for example `lines.cloche-1`. */
  key: string
  value: string
  kind: TextKind
  /** Where it is in its own file. */
  at: Path
  /** The author vouches for a blaming word: somebody says it, and the scene answers. */
  allowsBlame?: boolean
}

export function seatTexts(file: SeatFile): Text[] {
  const texts: Text[] = []
  const add = (key: string, value: string, kind: TextKind, at: Path, allow?: 'blame') =>
    texts.push({ key, value, kind, at, ...(allow ? { allowsBlame: true } : {}) })
  for (const [who, name] of Object.entries(file.names ?? {})) add(`names.${who}`, name, 'name', ['names', who])
  file.moments.forEach((moment, m) => {
    moment.lines.forEach((line, l) => {
      const isInSheet = line.sheet && line.sheet !== 'close' && !line.who
      const kind = line.day ? 'title' : isInSheet ? 'message' : !line.thread ? 'line' : ['blurred', 'picture', 'voice'].includes(line.form ?? '') ? 'description' : 'message'
      add(`lines.${line.id}`, line.text, kind, ['moments', m, 'lines', l, 'text'], line.who && line.allow)
    })
    if (moment.turn) add(`turns.${moment.id}`, moment.turn, 'title', ['moments', m, 'turn'])
    moment.choices?.forEach((choice, c) => add(`choices.${choice.id}`, choice.text, 'choice', ['moments', m, 'choices', c, 'text'], choice.allow))
  })
  file.endings.forEach((ending, e) => {
    add(`endings.${ending.id}.title`, ending.title, 'title', ['endings', e, 'title'])
    ending.outcomes.forEach((outcome, o) =>
      add(`endings.${ending.id}.outcomes.${outcome.id}`, outcome.text, 'debrief', ['endings', e, 'outcomes', o, 'text']))
  })
  const { happened, named, felt, helps } = file.debrief
  happened.forEach((part, i) => add(`debrief.happened.${part.id}`, part.text, 'debrief', ['debrief', 'happened', i, 'text']))
  add('debrief.named.term', named.term, 'title', ['debrief', 'named', 'term'])
  add('debrief.named.text', named.text, 'debrief', ['debrief', 'named', 'text'])
  felt.forEach((part, i) => {
    add(`debrief.felt.${part.id}.felt`, part.felt, 'debrief', ['debrief', 'felt', i, 'felt'], part.allow)
    add(`debrief.felt.${part.id}.thought`, part.thought, 'debrief', ['debrief', 'felt', i, 'thought'], part.allow)
  })
  helps.forEach((part, i) => add(`debrief.helps.${part.id}`, part.text, 'debrief', ['debrief', 'helps', i, 'text']))
  return texts
}

export function sceneTexts(file: SceneFile): Text[] {
  const texts: Text[] = [
    { key: 'title', value: file.title, kind: 'title', at: ['title'] },
    { key: 'notice', value: file.notice, kind: 'notice', at: ['notice'] },
    { key: 'card.title', value: file.card.title, kind: 'title', at: ['card', 'title'] },
    { key: 'card.text', value: file.card.text, kind: 'debrief', at: ['card', 'text'] },
  ]
  file.threads?.forEach((thread, i) =>
    texts.push({ key: `threads.${thread.id}`, value: thread.title, kind: 'title', at: ['threads', i, 'title'] }))
  file.contacts?.forEach((contact, i) =>
    texts.push({ key: `contacts.${contact.id}`, value: contact.note, kind: 'message', at: ['contacts', i, 'note'] }))
  const ask = (question: QuestionEntry, at: Path) => {
    texts.push({ key: `questions.${question.id}.ask`, value: question.ask, kind: 'ask', at: [...at, 'ask'] })
    question.options.forEach((option, o) => {
      const key = `questions.${question.id}.options.${option.id}`
      texts.push({ key: `${key}.text`, value: option.text, kind: 'option', at: [...at, 'options', o, 'text'], allowsBlame: Boolean(option.allow) })
      texts.push({ key: `${key}.reply`, value: option.reply, kind: 'reply', at: [...at, 'options', o, 'reply'] })
    })
  }
  file.recall.forEach((question, i) => ask(question, ['recall', i]))
  file.later.forEach((question, i) => ask(question, ['later', i]))
  return texts
}

export function castTexts(file: CastFile): Text[] {
  return file.map((person, i) => ({ key: person.id, value: person.name, kind: 'name', at: [i, 'name'] }))
}

export function helpTexts(file: HelpFile): Text[] {
  return file.flatMap((line, i) => (['name', 'for', 'say', 'hours'] as const).flatMap((part): Text[] => {
    const value = line[part]
    return value === undefined ? [] : [{ key: `${line.id}.${part}`, value, kind: part === 'name' ? 'name' : 'list', at: [i, part] }]
  }))
}

export function factsTexts(file: FactsFile): Text[] {
  return file.map((fact, i) => ({ key: `${fact.id}.text`, value: fact.text, kind: 'list', at: [i, 'text'] }))
}

/** Texts as the nested object that i18next reads. Empty ones are left out. */
export function nest(texts: readonly { key: string; value: string }[]): Words {
  const words: Words = {}
  for (const { key, value } of texts) {
    if (!value.trim()) continue
    const steps = key.split('.')
    let node = words
    // A key may bear the name of what every object has, as `constructor`.
    for (const step of steps.slice(0, -1)) node = (Object.hasOwn(node, step) && typeof node[step] === 'object' ? node[step] : hold(node, step, {})) as Words
    hold(node, steps.at(-1)!, value)
  }
  return words
}

function hold(node: Words, key: string, value: string | Words): string | Words {
  Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true })
  return value
}

/** The texts of a nested JSON file, by dotted key; what is not text is left to the check of translations. */
export function flatten(data: unknown, at: Path = []): { key: string; value: string; at: Path }[] {
  if (typeof data === 'string') return [{ key: at.join('.'), value: data, at }]
  if (!data || typeof data !== 'object') return []
  return Object.entries(data).flatMap(([key, inner]) => flatten(inner, [...at, key]))
}
