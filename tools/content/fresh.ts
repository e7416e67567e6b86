// `npm run check:content -- --report`: what nobody has read yet, and what was last seen more than twelve months ago. It judges nothing.
import type { Project } from './project.ts'

export interface Stale { file: string; id: string; why: string }

/** `today`: YYYY-MM-DD. A date without day or month counts from its last day. */
export function staleIn(project: Project, today: string): Stale[] {
  const { notebook, class: classes } = project
  const limit = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  const look = (file: string, id: string, { review, date }: { review?: string; date?: string }): Stale[] => [
    ...(review === 'none' ? [{ file, id, why: 'pas encore relu' }] : []),
    ...(review && review !== 'none' && isOld(lastDateIn(review), limit) ? [{ file, id, why: `relu il y a plus de douze mois (${review})` }] : []),
    ...(date && isOld(date, limit) ? [{ file, id, why: `source de plus de douze mois (${date})` }] : []),
  ]
  const each = (file: string, entries: readonly { id: string; review?: string; date?: string; verified_on?: string }[] = []) =>
    entries.flatMap(({ id, review, date, verified_on }) => look(file, id, { ...(review && { review }), ...((date ?? verified_on) && { date: date ?? verified_on! }) }))
  return [
    ...project.scenes.flatMap(({ id, data, source }) => look(source.file, id, { review: data.review })),
    ...project.scenes.flatMap(({ id, class: session }) => (session ? look(session.source.file, id, { review: session.data.review }) : [])),
    ...each('scenes/help.yaml', project.help?.data),
    ...each('scenes/facts.yaml', project.facts?.data),
    ...each('notebook/situations.yaml', notebook?.situations?.data),
    ...each('notebook/forms.yaml', notebook?.forms?.data),
    ...each('notebook/rights.yaml', notebook?.rights?.data),
    ...each('notebook/parents.yaml', notebook?.parents ? [{ ...notebook.parents.data, id: 'parents' }] : []),
    ...each('class/plans.yaml', classes?.plans?.data),
    ...each('class/path.yaml', classes?.path ? [{ ...classes.path.data, id: 'path' }] : []),
    ...each('class/pages.yaml', classes?.pages?.data),
    ...each('class/votes.yaml', classes?.votes ? [...classes.votes.data.norms, ...classes.votes.data.items] : []),
  ]
}

/** One line each, and a last one that counts. */
export function printStale(stale: readonly Stale[]): string[] {
  const count = (word: string) => stale.filter(({ why }) => why.startsWith(word)).length
  return [
    ...stale.map(({ file, id, why }) => `${file} · ${id} : ${why}`),
    `À relire : ${count('pas encore')}. Relu il y a plus de douze mois : ${count('relu')}. Source de plus de douze mois : ${count('source')}.`,
  ]
}

function lastDateIn(review: string): string | undefined {
  return review.match(/\d{4}(-\d{2}(-\d{2})?)?/g)?.at(-1)
}

function isOld(date: string | undefined, limit: string): boolean {
  if (!date) return true
  const [year, month = '12', day = '31'] = date.split('-')
  return `${year}-${month}-${day}` < limit
}
