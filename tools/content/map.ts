// `npm run map [NAME]`: draws the tree of each seat of a scene, or of all scenes, into dist-maps/.
import { mkdirSync, writeFileSync } from 'node:fs'
import { readTexts } from './disk.ts'
import { drawMermaid, drawPage } from './map/draw.ts'
import { graphOf } from './map/graph.ts'
import { printProblem, suggest } from './problem.ts'
import { readProject } from './project.ts'

export async function main([name]: string[]): Promise<number> {
  const project = readProject(readTexts(process.cwd()))
  const scenes = project.scenes.filter(({ id }) => !name || id === name)
  const hindering = project.problems.filter(({ file }) => file.startsWith(`scenes/${name ?? ''}`))
  for (const problem of hindering) console.log(printProblem(problem))
  if (!scenes.length) {
    if (!hindering.length) console.log(`La scène \`${name}\` n’existe pas. → ${suggest(name ?? '', project.scenes.map(({ id }) => id))}`)
    return 1
  }
  mkdirSync('dist-maps', { recursive: true })
  for (const { id, data, seats } of scenes) {
    const graphs = seats.map(({ seat, data: file }) => ({ name: `${seat} (${file.lead})`, graph: graphOf(file) }))
    writeFileSync(`dist-maps/${id}.html`, drawPage(data.title, graphs))
    const sections = graphs.map((part) => `## ${part.name}\n\n\`\`\`mermaid\n${drawMermaid(part.graph)}\n\`\`\`\n`)
    writeFileSync(`dist-maps/${id}.md`, `# ${data.title}\n\n${sections.join('\n')}`)
    console.log(`dist-maps/${id}.html, dist-maps/${id}.md`)
  }
  return 0
}
