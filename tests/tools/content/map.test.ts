// The map of a seat holds every moment, choice and ending, and lays them out without overlap.
import { expect, it } from 'vitest'
import { good } from '../../fixtures/content/project.ts'
import { drawMermaid, drawPage } from '../../../tools/content/map/draw.ts'
import { graphOf } from '../../../tools/content/map/graph.ts'
import { layOut } from '../../../tools/content/map/layout.ts'
import { readProject } from '../../../tools/content/project.ts'

const { data } = readProject(good).scenes[0]!.seats[0]!
const graph = graphOf(data)
const size = () => ({ width: 100, height: 40 })

it('holds everything, and nothing that does not exist', () => {
  const count = (kind: string) => graph.nodes.filter((node) => node.kind === kind).length
  expect([count('moment'), count('choice'), count('way'), count('ending')]).toEqual([12, 12, 2, 4])
  expect(graph.edges).toContainEqual({ from: 'choice montrer', to: 'moment midi' })
  expect(graph.edges).toContainEqual({ from: 'moment soir-seul', to: 'ending attente' })
})

it('keeps boxes apart, and what follows below what leads to it', () => {
  const { boxes, routes } = layOut(graph, size)
  const all = [...boxes.values()]
  const overlaps = all.flatMap((a, i) => all.slice(i + 1).filter((b) =>
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && a.y < b.y + b.height && b.y < a.y + a.height))
  expect(overlaps).toEqual([])
  expect(routes.every(({ edge }) => boxes.get(edge.to)!.y > boxes.get(edge.from)!.y)).toBe(true)
})

it('draws a way back as such, without going round for ever', () => {
  const circle = graphOf({ ...data, moments: data.moments.map((moment) => (moment.id === 'escalier' ? { ...moment, to: 'matin' } : moment)) })
  expect(layOut(circle, size).routes.filter(({ isBack }) => isBack).map(({ edge }) => edge)).toEqual([{ from: 'moment escalier', to: 'moment matin' }])
})

it('writes words of authors as words, not as markup', () => {
  const odd = { nodes: [{ id: 'a', kind: 'choice' as const, title: '<b> & "toi"', notes: [] }], edges: [], start: 'a' }
  expect(drawPage('t', [{ name: 'n', graph: odd }])).toContain('&lt;b&gt; &amp; "toi"')
  expect(drawMermaid(odd)).toContain('(["<b> & #quot;toi#quot;"])')
})
