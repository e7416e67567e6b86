// `npm run check:content -- --report`: what nobody has read yet, and what was last seen more than twelve months ago. It judges nothing.
import { stalenessOf, type Dated, type Staleness } from '../../src/content/freshness.ts'
import type { Project } from './project.ts'

export interface Stale { file: string; id: string; why: string }

/** Everything of the content that carries a date or the names of who read it. */
export function datedIn({ scenes, help, facts, notebook, class: classes }: Project): (Dated & { file: string })[] {
  const each = (of: Dated['of'], file: string, entries: readonly { id: string; review?: string; date?: string; verified_on?: string }[] = []) =>
    entries.map(({ id, review, date, verified_on }) => ({ of, file, id, ...(review && { review }), ...((date ?? verified_on) && { date: date ?? verified_on! }) }))
  return [
    ...scenes.flatMap(({ id, data, source }) => each('scenes', source.file, [{ id, review: data.review }])),
    ...scenes.flatMap(({ id, class: session }) => (session ? each('class', session.source.file, [{ id, review: session.data.review }]) : [])),
    ...scenes.flatMap(({ id, wall }) => (wall ? each('wall', wall.source.file, [{ id, review: wall.data.review }]) : [])),
    ...each('help', 'scenes/help.yaml', help?.data),
    ...each('facts', 'scenes/facts.yaml', facts?.data),
    ...each('situations', 'notebook/situations.yaml', notebook?.situations?.data),
    ...each('forms', 'notebook/forms.yaml', notebook?.forms?.data),
    ...each('rights', 'notebook/rights.yaml', notebook?.rights?.data),
    ...each('search', 'notebook/search.yaml', notebook?.search ? [{ id: 'search', review: notebook.search.data.review }] : []),
    ...each('parents', 'notebook/parents.yaml', notebook?.parents ? [{ ...notebook.parents.data, id: 'parents' }] : []),
    ...each('class', 'class/plans.yaml', classes?.plans?.data),
    ...each('class', 'class/path.yaml', classes?.path ? [{ ...classes.path.data, id: 'path' }] : []),
    ...each('class', 'class/pages.yaml', classes?.pages?.data),
    ...each('class', 'class/votes.yaml', classes?.votes ? [...classes.votes.data.norms, ...classes.votes.data.items] : []),
  ]
}

/** `today`: YYYY-MM-DD. */
export function staleIn(project: Project, today: string): Stale[] {
  const say = (why: Staleness, { review, date }: Dated): string =>
    ({ unread: 'pas encore relu', 'read-long-ago': `relu il y a plus de douze mois (${review})`, 'old-source': `source de plus de douze mois (${date})` })[why]
  return datedIn(project).flatMap((one) => stalenessOf(one, today).map((why) => ({ file: one.file, id: one.id, why: say(why, one) })))
}

/** One line each, and a last one that counts. */
export function printStale(stale: readonly Stale[]): string[] {
  const count = (word: string) => stale.filter(({ why }) => why.startsWith(word)).length
  return [
    ...stale.map(({ file, id, why }) => `${file} · ${id} : ${why}`),
    `À relire : ${count('pas encore')}. Relu il y a plus de douze mois : ${count('relu')}. Source de plus de douze mois : ${count('source')}.`,
  ]
}
