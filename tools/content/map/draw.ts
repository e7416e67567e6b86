// Draws a laid-out graph as one HTML page that needs nothing else, and as Mermaid text.
import { beats } from '../../../src/story/vocabulary.ts'
import type { Beat } from '../../../src/story/vocabulary.ts'
import type { Graph, GraphNode } from './graph.ts'
import { layOut } from './layout.ts'
import type { Route } from './layout.ts'

const colours: Record<Beat, string> = { notice: '#fde9b8', recognise: '#f9cdb4', concerned: '#cfe3f5', know: '#cdeadb' }
const names: Record<Beat, string> = { notice: 'remarquer', recognise: 'reconnaître', concerned: 'se sentir concerné', know: 'savoir quoi faire' }

const style = `
body { margin: 0; padding: 16px; font: 13px/1.25 system-ui, sans-serif; color: #222; background: #fff }
figure { position: relative; margin: 0 0 48px }
.node { position: absolute; box-sizing: border-box; padding: 5px 8px; text-align: center; overflow: hidden; border: 1px solid #0003 }
.node b, .node small { display: block } .node small { color: #000a; font-size: 11px }
.moment { border-radius: 6px } .choice { border-radius: 16px; background: #fff; border-color: #888 }

.way { border-style: dashed; color: #000a; font-size: 11px; background: #fff }
.ending { border-radius: 6px; background: #333; color: #fff } .ending small { color: #fffb }
.legend span { padding: 3px 10px; margin-inline-end: 6px; border-radius: 6px }
path { fill: none; stroke: #8a8a8a; stroke-width: 1.4 } path.back { stroke: #c0392b; stroke-dasharray: 5 4 }`

export function drawPage(title: string, graphs: { name: string; graph: Graph }[]): string {
  const legend = beats.map((beat) => `<span style="background:${colours[beat]}">${names[beat]}</span>`).join('')
  const figures = graphs.map(({ name, graph }) => `<h2>${escape(name)}</h2>\n${drawFigure(graph)}`)
  return `<!doctype html>\n<html lang="fr"><meta charset="utf-8"><title>${escape(title)}</title><style>${style}</style>\n<h1>${escape(title)}</h1>\n<p class="legend">${legend}</p>\n${figures.join('\n')}\n</html>\n`
}

export function drawMermaid(graph: Graph): string {
  const short = new Map(graph.nodes.map(({ id }, i) => [id, `n${i}`]))
  const shape = ({ kind, title }: GraphNode) => {
    const text = `"${title.replaceAll('"', '#quot;')}"`
    return kind === 'moment' ? `[${text}]` : kind === 'ending' ? `[[${text}]]` : kind === 'way' ? `{{${text}}}` : `([${text}])`
  }
  return [
    'flowchart TD',
    ...beats.map((beat) => `  classDef ${beat} fill:${colours[beat]}`),
    ...graph.nodes.map((node) => `  ${short.get(node.id)}${shape(node)}${node.beat ? `:::${node.beat}` : ''}`),
    ...graph.edges.map(({ from, to }) => `  ${short.get(from)} --> ${short.get(to)}`),
  ].join('\n')
}

function drawFigure(graph: Graph): string {
  const { boxes, routes, width, height } = layOut(graph, sizeOf)
  const nodes = graph.nodes.map((node) => {
    const box = boxes.get(node.id)!
    const fill = node.beat ? `;background:${colours[node.beat]}` : ''
    const place = `left:${(box.x - box.width / 2).toFixed()}px;top:${box.y.toFixed()}px;width:${box.width}px;height:${box.height}px`
    const notes = node.notes.map((note) => `<small>${escape(note)}</small>`).join('')
    return `<div class="node ${node.kind}" style="${place}${fill}">${node.kind === 'choice' || node.kind === 'way' ? escape(node.title) : `<b>${escape(node.title)}</b>`}${notes}</div>`
  })
  return `<figure style="width:${width.toFixed()}px;height:${height.toFixed()}px"><svg width="${width.toFixed()}" height="${height.toFixed()}">${routes.map(drawRoute).join('')}</svg>${nodes.join('\n')}</figure>`
}

function drawRoute({ points, isBack }: Route): string {
  const curve = points.slice(1).map((to, i) => {
    const from = points[i]!
    const middle = (from.y + to.y) / 2
    return `C${from.x.toFixed()} ${middle.toFixed()} ${to.x.toFixed()} ${middle.toFixed()} ${to.x.toFixed()} ${to.y.toFixed()}`
  })
  return `<path${isBack ? ' class="back"' : ''} d="M${points[0]!.x.toFixed()} ${points[0]!.y.toFixed()}${curve.join('')}"/>`
}

function sizeOf({ kind, title, notes }: GraphNode): { width: number; height: number } {
  const width = kind === 'way' ? 130 : kind === 'choice' ? 170 : 180
  if (kind === 'way') return { width, height: 12 + Math.ceil(title.length / 19) * 14 }
  const rows = (text: string, perRow: number) => Math.ceil(text.length / perRow)
  const height = 14 + rows(title, kind === 'choice' ? 23 : 22) * 17 + notes.reduce((sum, note) => sum + rows(note, 29) * 14, 0)
  return { width, height }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
