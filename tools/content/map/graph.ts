// A seat as a graph to look at: its moments, choices and endings, and what leads to what.
import type { Condition } from '../../../src/story/script.ts'
import type { Beat } from '../../../src/story/vocabulary.ts'
import type { SeatFile } from '../schema.ts'

export interface GraphNode {
  id: string
  /** `way`: a passage taken by itself, when its condition holds. */
  kind: 'moment' | 'choice' | 'way' | 'ending'
  title: string
  /** Small print: conditions, flags, number of lines. */
  notes: string[]
  beat?: Beat
}

export interface GraphEdge { from: string; to: string }

export interface Graph { nodes: GraphNode[]; edges: GraphEdge[]; start: string }

/** Edges towards a moment or an ending that doesn't exist are left out. */
export function graphOf(file: SeatFile): Graph {
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  for (const { id, beat, lines, turn, choices = [], to, next = [], ending } of file.moments) {
    const at = `moment ${id}`
    nodes.push({ id: at, kind: 'moment', title: id, beat, notes: [`${lines.length} ligne${lines.length > 1 ? 's' : ''}`, ...(turn ? [turn] : [])] })
    for (const choice of choices) {
      const notes = [...(choice.if ? [`si ${say(choice.if)}`] : []), ...(choice.sets ?? []).map((flag) => `+ ${flag}`)]
      nodes.push({ id: `choice ${choice.id}`, kind: 'choice', title: choice.text, notes })
      edges.push({ from: at, to: `choice ${choice.id}` }, { from: `choice ${choice.id}`, to: `moment ${choice.to}` })
    }
    if (to) edges.push({ from: at, to: `moment ${to}` })
    next.forEach((way, i) => {
      nodes.push({ id: `way ${id} ${i}`, kind: 'way', title: way.if ? `si ${say(way.if)}` : 'sinon', notes: [] })
      edges.push({ from: at, to: `way ${id} ${i}` }, { from: `way ${id} ${i}`, to: `moment ${way.to}` })
    })
    if (ending) edges.push({ from: at, to: `ending ${ending}` })
  }
  for (const { id, title } of file.endings) nodes.push({ id: `ending ${id}`, kind: 'ending', title, notes: [id] })
  const known = new Set(nodes.map(({ id }) => id))
  return { nodes, edges: edges.filter(({ from, to }) => known.has(from) && known.has(to)), start: `moment ${file.start}` }
}

function say(condition: Condition): string {
  if ('has' in condition) return condition.has.includes('/') ? `souvenir de ${condition.has.replace(/\/$/, '')}` : condition.has
  if ('hasNot' in condition) return `pas ${condition.hasNot}`
  return 'all' in condition ? condition.all.map(say).join(' et ') : `(${condition.any.map(say).join(' ou ')})`
}
