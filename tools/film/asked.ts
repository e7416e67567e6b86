// What `npm run film` was asked: a seat, an ending, a language, a shape. Pure; what can't be done is said in one sentence with what can.
import type { EndingId, Script } from '../../src/story/script.ts'

export const formats = {
  /** CSS pixels of the page; the film has twice as many on each side. */
  wide: { width: 960, height: 540 },
  square: { width: 540, height: 540 },
} as const

export interface Asked {
  script: Script
  ending: EndingId
  language: 'fr' | 'ar'
  format: keyof typeof formats
  /** Where the film goes. */
  file: string
  /** Made a second time, and held against the first. */
  isTwice: boolean
}

export const usage = 'npm run film -- SCENE/SEAT --ending ID [--lang fr|ar] [--format wide|square] [--out FILE.mp4] [--twice]'

/** `wrong`: a sentence for the person who typed. */
export function readAsked(args: readonly string[], scripts: readonly Script[]): Asked | { wrong: string } {
  const options = new Map<string, string>()
  const rest: string[] = []
  const isTwice = args.includes('--twice')
  args = args.filter((one) => one !== '--twice')
  for (let at = 0; at < args.length; at += 1) {
    const [, name, joined] = /^--(\w+)(?:=(.*))?$/.exec(args[at]!) ?? []
    if (!name) {
      rest.push(args[at]!)
      continue
    }
    if (!['ending', 'lang', 'format', 'out'].includes(name)) return { wrong: `There is no --${name}.` }
    const value = joined ?? args[at += 1]
    if (value === undefined || value === '' || value.startsWith('--')) return { wrong: `--${name} says nothing.` }
    options.set(name, value)
  }
  const among = (what: string, all: readonly string[]) => `${what}: ${all.join(', ')}.`
  const script = scripts.find(({ id }) => id === rest[0])
  if (!script || rest.length > 1) return { wrong: among(rest.length > 1 ? 'One SCENE/SEAT at a time' : rest[0] ? `There is no ${rest[0]}. There are` : 'Which SCENE/SEAT? There are', scripts.map(({ id }) => id)) }
  const endings = Object.keys(script.endings)
  const ending = options.get('ending')
  if (ending === undefined || !endings.includes(ending)) return { wrong: among(ending === undefined ? `Which --ending? ${script.id} has` : `${script.id} has no ending ${ending}. It has`, endings) }
  const language = options.get('lang') ?? 'fr'
  if (language !== 'fr' && language !== 'ar') return { wrong: `--lang is fr or ar, not ${language}.` }
  const format = options.get('format') ?? 'wide'
  if (!isFormat(format)) return { wrong: `--format is ${Object.keys(formats).join(' or ')}, not ${format}.` }
  const file = options.get('out') ?? `packs/film-${script.id.replace('/', '-')}-${ending}-${language}-${format}.mp4`
  if (!file.endsWith('.mp4')) return { wrong: `--out ends in .mp4, not ${file}.` }
  return { script, ending, language, format, file, isTwice }
}

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name)
}
