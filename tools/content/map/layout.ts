// Places a graph on a sheet, layer under layer, with few crossings. Pure geometry, in pixels.
import type { Graph, GraphEdge, GraphNode } from './graph.ts'

export interface Box { id: string; x: number; y: number; width: number; height: number }
export interface Route { edge: GraphEdge; points: { x: number; y: number }[]; isBack: boolean }
export interface Layout { boxes: Map<string, Box>; routes: Route[]; width: number; height: number }

const gap = { across: 16, down: 34 }
const bend = { width: 10, height: 1 }

export function layOut({ nodes, edges, start }: Graph, sizeOf: (node: GraphNode) => { width: number; height: number }): Layout {
  const back = backEdges(nodes.map(({ id }) => id), edges, start)
  const forward = edges.filter((edge) => !back.has(edge))
  const rank = ranks(nodes.map(({ id }) => id), forward)

  // An edge that spans several layers bends in each of them, so that it finds its way between the boxes.
  const items = new Map<string, { width: number; height: number; rank: number; up: string[]; down: string[] }>()
  for (const node of nodes) items.set(node.id, { ...sizeOf(node), rank: rank.get(node.id)!, up: [], down: [] })
  const chains = forward.map((edge, e) => {
    const chain = [edge.from]
    for (let r = rank.get(edge.from)! + 1; r < rank.get(edge.to)!; r++) {
      const id = `bend ${e} ${r}`
      items.set(id, { ...bend, rank: r, up: [], down: [] })
      chain.push(id)
    }
    chain.push(edge.to)
    chain.slice(1).forEach((id, i) => {
      items.get(chain[i]!)!.down.push(id)
      items.get(id)!.up.push(chain[i]!)
    })
    return chain
  })

  const layers: string[][] = []
  for (const [id, item] of items) (layers[item.rank] ??= []).push(id)
  const x = new Map<string, number>()
  const spread = (layer: string[], wish: (id: string) => number) => {
    const wished = new Map(layer.map((id) => [id, wish(id)]))
    layer.sort((a, b) => wished.get(a)! - wished.get(b)!)
    const free = layer.map((id) => wished.get(id)!)
    const room = (i: number) => (items.get(layer[i - 1]!)!.width + items.get(layer[i]!)!.width) / 2 + gap.across
    const fromStart = [...free]
    for (let i = 1; i < layer.length; i++) fromStart[i] = Math.max(free[i]!, fromStart[i - 1]! + room(i))
    const fromEnd = [...free]
    for (let i = layer.length - 2; i >= 0; i--) fromEnd[i] = Math.min(free[i]!, fromEnd[i + 1]! - room(i + 1))
    layer.forEach((id, i) => x.set(id, (fromStart[i]! + fromEnd[i]!) / 2))
    for (let i = 1; i < layer.length; i++) x.set(layer[i]!, Math.max(x.get(layer[i]!)!, x.get(layer[i - 1]!)! + room(i)))
  }
  layers.forEach((layer) => spread(layer, (id) => mean(items.get(id)!.up, x) ?? 0))
  for (let turn = 0; turn < 12; turn++) {
    for (const layer of [...layers].reverse()) spread(layer, (id) => mean(items.get(id)!.down, x) ?? x.get(id)!)
    for (const layer of layers) spread(layer, (id) => mean([...items.get(id)!.up, ...(turn > 8 ? items.get(id)!.down : [])], x) ?? x.get(id)!)
  }

  const left = Math.min(...[...items].map(([id, { width }]) => x.get(id)! - width / 2)) - gap.across
  const boxes = new Map<string, Box>()
  let y = gap.down
  for (const layer of layers) {
    const height = Math.max(...layer.map((id) => items.get(id)!.height))
    for (const id of layer) boxes.set(id, { id, x: x.get(id)! - left, y, width: items.get(id)!.width, height: items.get(id)!.height })
    y += height + gap.down
  }
  const width = Math.max(...[...boxes.values()].map((box) => box.x + box.width / 2)) + gap.across
  const bottom = (id: string) => ({ x: boxes.get(id)!.x, y: boxes.get(id)!.y + boxes.get(id)!.height })
  const top = (id: string) => ({ x: boxes.get(id)!.x, y: boxes.get(id)!.y })
  const routes: Route[] = [
    ...forward.map((edge, e) => ({ edge, isBack: false, points: [bottom(edge.from), ...chains[e]!.slice(1, -1).map(top), top(edge.to)] })),
    ...[...back].map((edge) => ({ edge, isBack: true, points: [bottom(edge.from), top(edge.to)] })),
  ]
  return { boxes, routes, width, height: y }
}

/** Edges that go round in a circle, seen from the start. */
function backEdges(ids: string[], edges: GraphEdge[], start: string): Set<GraphEdge> {
  const back = new Set<GraphEdge>()
  const state = new Map<string, 'open' | 'done'>()
  const visit = (id: string) => {
    state.set(id, 'open')
    for (const edge of edges) {
      if (edge.from !== id) continue
      if (state.get(edge.to) === 'open') back.add(edge)
      else if (!state.has(edge.to)) visit(edge.to)
    }
    state.set(id, 'done')
  }
  for (const id of [start, ...ids]) if (!state.has(id)) visit(id)
  return back
}

/** Longest way from a node without a way in. */
function ranks(ids: string[], edges: GraphEdge[]): Map<string, number> {
  const rank = new Map(ids.map((id) => [id, 0]))
  for (let changed = true; changed;) {
    changed = false
    for (const { from, to } of edges) {
      if (rank.get(to)! <= rank.get(from)!) { rank.set(to, rank.get(from)! + 1); changed = true }
    }
  }
  return rank
}

function mean(ids: string[], x: ReadonlyMap<string, number>): number | undefined {
  return ids.length ? ids.reduce((sum, id) => sum + x.get(id)!, 0) / ids.length : undefined
}
