// `npm run new:scene NAME`: makes the folder of a scene from the model, its Arabic files with every key, and says what remains to write.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkProject } from './check/all.ts'
import { readTexts } from './disk.ts'
import { printProblem } from './problem.ts'
import { readProject } from './project.ts'
import type { Texts } from './project.ts'
import { idPattern } from './schema/parts.ts'
import type { Text } from './texts.ts'

const models = ['scene', 'witness', 'wall'] as const

export async function main([name]: string[]): Promise<number> {
  const root = process.cwd()
  const files = readTexts(root)
  if (!name || !idPattern.test(name) || name === 'schema') {
    console.log('Donner un nom en minuscules, sans accent, avec des tirets. → npm run new:scene mon-titre')
    return 1
  }
  if (Object.keys(files).some((file) => file.startsWith(`scenes/${name}/`))) {
    console.log(`La scène \`${name}\` existe déjà. → l’ouvrir dans scenes/${name}/, ou choisir un autre nom`)
    return 1
  }
  const model = (part: string) => readFileSync(join(root, `tools/content/template/${part}.yaml`), 'utf8')
  const made = newScene(name, model, files)
  for (const [file, text] of Object.entries(made)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
    console.log(`créé : ${file}`)
  }
  const remains = checkProject(readProject({ ...files, ...made })).filter(({ file, check }) => file.includes(`/${name}/`) && check !== 'translation')
  console.log(`\nReste à faire (npm run check:content le redit) :\n${remains.map(printProblem).join('\n')}`)
  console.log(`\nL’arabe s’écrit dans locales/ar/scenes/${name}/, quand le français est prêt. Voir la scène : npm run dev ; son arbre : npm run map ${name}`)
  return 0
}

/** Files of the new scene by path. Arabic ones hold every key, empty. */
export function newScene(name: string, model: (part: (typeof models)[number]) => string, files: Texts): Texts {
  const french = Object.fromEntries(models.map((part) => [`scenes/${name}/${part}.yaml`, model(part).replaceAll('NAME', name)]))
  const scene = readProject({ ...files, ...french }).scenes.find(({ id }) => id === name)
  const parts: { part: string; texts: Text[] }[] = scene ? [{ part: 'scene', texts: scene.texts }, ...scene.seats.map(({ seat, texts }) => ({ part: seat, texts })), ...(scene.wall ? [{ part: 'wall', texts: scene.wall.texts }] : [])] : []
  const arabic = parts.map(({ part, texts }) => [`locales/ar/scenes/${name}/${part}.json`, `${JSON.stringify(emptyKeys(texts), null, 2)}\n`] as const)
  return { ...french, ...Object.fromEntries(arabic) }
}

type Keys = { [key: string]: '' | Keys }

function emptyKeys(texts: Text[]): Keys {
  const keys: Keys = {}
  for (const { key } of texts) {
    const steps = key.split('.')
    let node = keys
    for (const step of steps.slice(0, -1)) node = (node[step] ||= {}) as Keys
    node[steps.at(-1)!] = ''
  }
  return keys
}
