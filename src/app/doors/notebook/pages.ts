// The door of the notebook: from an address to the page that is asked for, with its words. It never fails on an unknown id: the first page says so.
import { facts, help } from '../../../content/known.ts'
import type { CircleOf, NotebookPage } from '../../../page/notebook/model.ts'
import type { World } from '../../world.ts'

interface Asked { part?: string | undefined; id?: string | undefined }
type Around = Pick<World, 'content' | 'library' | 'journal'>
type Words = (...namespaces: string[]) => Promise<void>

/** Rejects when a file can't be had. */
export async function openNotebook({ part, id }: Asked, around: Around): Promise<NotebookPage> {
  const { content, library } = around
  const words: Words = (...namespaces) => library.words(['notebook/titles', ...namespaces])
  const page = part === undefined ? undefined : await (id === undefined ? openPart(part, around, words) : openOne(part, id, around, words))
  if (page) return page
  const [situations, forms] = await Promise.all([content.loadNotebook('situations'), content.loadNotebook('forms'), words()])
  return { at: 'first', situations, forms, ...circleIn(around), ...(part !== undefined && { isMissing: true }) }
}

/** A part of the notebook; undefined when there is none of that name. */
async function openPart(part: string, around: Around, words: Words): Promise<NotebookPage | undefined> {
  const { content, journal } = around
  switch (part) {
    case 'forms': {
      const [forms] = await Promise.all([content.loadNotebook('forms'), words('notebook/forms')])
      return { at: 'forms', forms }
    }
    case 'rights': {
      const [rights] = await Promise.all([content.loadNotebook('rights'), words('notebook/rights', 'facts')])
      return { at: 'rights', rights, facts: named(facts, rights.map(({ fact }) => fact)) }
    }
    case 'parents': {
      const [parents] = await Promise.all([content.loadNotebook('parents'), words('notebook/parents', 'help')])
      return { at: 'parents', parents, help: named(help, parents.lines) }
    }
    case 'media':
      await words('titles')
      return { at: 'media', scenes: content.scenes.map(({ id }) => id), ...circleIn(around) }
    case 'quiz': return { at: 'quiz', quizzes: await loadQuizzes(words) }
    case 'cards': {
      await words(...content.scenes.map(wordsOfScene))
      const { scripts } = journal.save()
      const isEarned = (scene: string) => Object.entries(scripts).some(([script, { finishedOn }]) => finishedOn && script.startsWith(`${scene}/`))
      return { at: 'cards', cards: content.scenes.map(({ id }) => ({ scene: id, isEarned: isEarned(id) })) }
    }
  }
  return undefined
}

/** One page of a part; undefined when there is none of that name. */
async function openOne(part: string, id: string, around: Around, words: Words): Promise<NotebookPage | undefined> {
  const { content } = around
  if (part === 'situation') {
    const [all] = await Promise.all([content.loadNotebook('situations'), words('notebook/situations', 'help')])
    const situation = all.find((one) => one.id === id)
    return situation && { at: 'situation', situation, help: named(help, situation.lines) }
  }
  if (part === 'form') {
    const [all] = await Promise.all([content.loadNotebook('forms'), words('notebook/forms', 'help', 'facts', 'titles')])
    const form = all.find((one) => one.id === id)
    return form && { at: 'form', form, facts: named(facts, form.facts), help: named(help, form.lines) }
  }
  if (part !== 'quiz') return undefined
  const quizzes = await loadQuizzes(words)
  const asked = id === 'all' ? quizzes : quizzes.filter(({ scene }) => scene === id)
  // The first question of each story, then the second ones: no two of the same story in a row.
  const most = Math.max(0, ...asked.map(({ questions }) => questions.length))
  const questions = Array.from({ length: most }, (_, turn) => asked.flatMap(({ scene, questions: all }) => (all[turn] ? [{ scene, question: all[turn] }] : []))).flat()
  return questions.length ? { at: 'questions', id, questions } : undefined
}

async function loadQuizzes(words: Words) {
  const { quizzes } = await import('virtual:content/quizzes')
  await words(...quizzes.map(({ scene }) => wordsOfScene({ id: scene })))
  return quizzes
}

function circleIn({ content }: Around): { circle?: CircleOf } {
  const [circle] = content.scenes.flatMap(({ id: scene, activities }) => activities.filter(({ kind }) => kind === 'circle').map(({ id }) => ({ scene, id })))
  return circle ? { circle } : {}
}

function wordsOfScene({ id }: { id: string }): string {
  return `scenes/${id}/scene`
}

/** Those of `all` that `ids` name, in the order of `ids`. */
function named<T extends { id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? [])
}
