// Every ending of every seat pins one item on the wall newspaper, which says nobody's name who was hurt.
import type { Problem } from '../problem.ts'
import { suggest } from '../problem.ts'
import type { Project, Scene } from '../project.ts'
import { flatten } from '../texts.ts'
import { reporter, type Report } from './report.ts'

export function checkWall(project: Project): Problem[] {
  return project.scenes.flatMap((scene) => (scene.wall ? [...checkItems(scene), ...checkNames(project, scene)] : missing(scene)))
}

function missing({ id, seats, source }: Scene): Problem[] {
  // A file that is there and cannot be read is told elsewhere.
  if (!seats.length || source.problems.length) return []
  return [{ check: 'wall', file: `scenes/${id}/wall.yaml`, line: 1, message: 'les fins de la scène n’épinglent rien au journal mural', remedy: 'créer le fichier, avec un article par fin (voir scenes/README.md)' }]
}

function checkItems({ seats, wall }: Scene): Problem[] {
  const { problems, report } = reporter('wall', wall!.source)
  for (const seat of ['witness', 'targeted', 'pressed'] as const) {
    const items = wall!.data[seat] ?? {}
    const endings = seats.find((part) => part.seat === seat)?.data.endings.map(({ id }) => id)
    if (!endings) {
      if (wall!.data[seat]) report([seat], `la scène n’a pas de siège \`${seat}\``, 'enlever ces articles')
      continue
    }
    for (const ending of endings) if (!items[ending]) report([seat], `la fin \`${ending}\` n’épingle rien au journal mural`, `écrire son article sous \`${seat}:\``)
    for (const [ending, item] of Object.entries(items)) {
      if (!endings.includes(ending)) report([seat, ending], `la fin \`${ending}\` n’existe pas dans ${seat}.yaml`, suggest(ending, endings))
      checkPicture(ending, item, [seat, ending], report)
    }
  }
  return problems
}

function checkPicture(ending: string, { kind, sketch, picture, photo }: NonNullable<NonNullable<Scene['wall']>['data']['witness'][string]>, at: string[], report: Report): void {
  const shown = [sketch, picture, photo].filter(Boolean).length
  if (shown > 1) report(at, `l’article de \`${ending}\` a deux images`, 'garder `sketch:`, `picture:` ou `photo:`')
  if (!shown) report(at, `l’article de \`${ending}\` n’a pas d’image`, 'ajouter `sketch:`, `picture:` ou `photo:`')
  if ((kind === 'photo') !== Boolean(photo)) report(at, `l’article de \`${ending}\` ${kind === 'photo' ? 'est une photo sans lieu' : 'montre un lieu sans être une photo'}`, '`kind: photo` va avec `photo: { place: …, light: … }`')
}

/** The person targeted is the one who plays the second seat. */
function checkNames(project: Project, { id, seats, wall }: Scene): Problem[] {
  const target = seats.find(({ seat }) => seat === 'targeted')?.data.lead
  if (!target) return []
  const arabic = project.namespaces.find(({ name }) => name === `scenes/${id}/wall`)?.arabic
  const names = (language: 'fr' | 'ar') => project.namespaces.filter(({ name }) => name === 'cast')
    .flatMap(({ french, arabic: own }) => (language === 'fr' ? french.texts : flatten(own?.data)).filter(({ key }) => key === target).map(({ value }) => value))
  const texts = [
    ...wall!.texts.map((text) => ({ ...text, source: wall!.source, names: names('fr') })),
    ...(arabic ? flatten(arabic.data).map((text) => ({ ...text, source: arabic, names: names('ar') })) : []),
  ]
  return texts.flatMap(({ value, at, source, names: known }) => {
    const name = known.find((one) => new RegExp(`(?<!\\p{L})(?:[وبلف]|لل)?${one}(?!\\p{L})`, 'iu').test(value))
    return name ? [{ check: 'wall', file: source.file, line: source.lineOf(at), message: `le journal mural nomme « ${name} », la personne visée`, remedy: 'le dire sans son nom : le mur est à tout le monde' }] : []
  })
}
