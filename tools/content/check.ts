// `npm run check:content`: prints every problem of the content, one a line, and fails when there is one. `-- --report` adds what is to be read again.
import { checkProject } from './check/all.ts'
import { readTexts } from './disk.ts'
import { printStale, staleIn } from './fresh.ts'
import { printProblem } from './problem.ts'
import { readProject } from './project.ts'

export async function main(args: readonly string[] = []): Promise<number> {
  const project = readProject(readTexts(process.cwd()))
  const problems = checkProject(project)
  for (const problem of problems) console.log(printProblem(problem))
  const scenes = project.scenes.map(({ id, seats }) => `${id} (${seats.length})`).join(', ') || 'aucune'
  console.log(`${problems.length ? `${problems.length} problème(s)` : 'Aucun problème'}. Scènes : ${scenes}.`)
  if (args.includes('--report')) console.log(printStale(staleIn(project, new Date().toISOString().slice(0, 10))).join('\n'))
  return problems.length ? 1 : 0
}
