// The Vite plugin of the content: compiles scenes/, notebook/, class/ and locales/ into virtual modules, recompiles while one writes, stops a build on a problem.
import type { Logger, Plugin, ViteDevServer } from 'vite'
import { checkProject } from './check/all.ts'
import { inOrder } from './compile.ts'
import { readTexts } from './disk.ts'
import { modulesOf, root as rootModule } from './modules.ts'
import { printProblem } from './problem.ts'
import type { Problem } from './problem.ts'
import { readProject, type Project } from './project.ts'

const watched = /[/\\]((?:scenes|notebook|class)[/\\].*\.yaml|locales[/\\].*\.(?:json|yaml)|tools[/\\]content[/\\](blame|names|prompts)\.yaml)$/

/** What other plugins of a build may ask it. */
export interface Api {
  sourceOf(module: string): string | undefined
  /** The id of the scene that newcomers begin with. */
  firstScene(): string | undefined
  project(): Project | undefined
}

export function content(): Plugin & { api: Api } {
  let folder = process.cwd()
  let isBuild = false
  let isTest = false
  let logger: Logger | undefined
  let modules = new Map<string, string>()
  let problems: Problem[] = []
  let first: string | undefined
  let project: Project | undefined

  /** False when a file can't be read: the game then keeps the last content that could. */
  const compile = (): boolean => {
    project = readProject(readTexts(folder))
    // The tests check the content themselves.
    problems = isTest ? [] : checkProject(project)
    const isReadable = !project.problems.length
    if (isReadable || !modules.size) {
      modules = modulesOf(project)
      first = inOrder(project.scenes)[0]?.id
    }
    if (!isBuild) for (const problem of problems) logger?.warn(printProblem(problem))
    return isReadable
  }

  return {
    name: 'content',
    api: { sourceOf: (module) => modules.get(module), firstScene: () => first, project: () => project },
    configResolved(config) {
      folder = config.root
      isBuild = config.command === 'build'
      isTest = config.mode === 'test'
      logger = isTest ? undefined : config.logger
    },
    buildStart() {
      // Each of the test runner's servers has this plugin, and hardly any is asked for content.
      if (!isTest) compile()
      if (isBuild && problems.length) this.error(`content:\n${problems.map(printProblem).join('\n')}`)
    },
    resolveId: (id) => (id === rootModule || id.startsWith(`${rootModule}/`) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${rootModule}`)) return undefined
      if (!modules.size) compile()
      const code = modules.get(id.slice(1))
      if (code === undefined) this.error(`content: there is no module ${id.slice(1)}`)
      return code
    },
    configureServer(server) {
      const changed = (file: string) => {
        if (!watched.test(file)) return
        if (!compile()) return showOverlay(server, problems)
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(`\0${rootModule}`)) server.moduleGraph.invalidateModule(module)
        }
        // The address stays, so the scene stays where it was; the overlay comes with the new connection.
        server.ws.send({ type: 'full-reload' })
      }
      server.watcher.on('add', changed).on('change', changed).on('unlink', changed)
      server.ws.on('connection', () => showOverlay(server, problems))
    },
  }
}

/** Over the page, what the author must mend; translations are only counted, they come after the French. */
function showOverlay(server: ViteDevServer, problems: Problem[]): void {
  const urgent = problems.filter(({ check }) => check !== 'translation')
  if (!urgent.length) return
  const rest = problems.length - urgent.length
  const message = urgent.map(printProblem).join('\n') + (rest ? `\n(+ traductions : ${rest})` : '')
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'content' } })
}
