// Reads the files of the content from the disk, and nothing else of the project.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Texts } from './project.ts'

/** `scenes/**.yaml`, `notebook/*.yaml`, `class/*.yaml`, `locales/**.json`, the glossaries and the lists of words of this folder, by path from `root`. */
export function readTexts(root: string): Texts {
  const texts: Record<string, string> = {}
  const read = (folder: string, ending: string) => {
    if (!existsSync(join(root, folder))) return
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith(ending)) continue
      const file = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')
      texts[file] = readFileSync(join(root, file), 'utf8')
    }
  }
  read('scenes', '.yaml')
  read('notebook', '.yaml')
  read('class', '.yaml')
  read('locales', '.json')
  read('locales', '.yaml')
  for (const list of ['blame', 'names', 'prompts', 'reader']) {
    const file = `tools/content/${list}.yaml`
    if (existsSync(join(root, file))) texts[file] = readFileSync(join(root, file), 'utf8')
  }
  return texts
}
