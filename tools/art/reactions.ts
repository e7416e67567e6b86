// The small faces of message reactions, taken from Fluent Emoji (Microsoft, MIT): pictures, never text, because many devices lack the glyphs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reactions, type Reaction } from '../../src/story/vocabulary.ts'

const source = 'node_modules/@iconify-json/fluent-emoji-flat/icons.json'
const names: Record<Reaction, string> = {
  laugh: 'face-with-tears-of-joy', heart: 'red-heart', sad: 'crying-face', angry: 'angry-face', thumb: 'thumbs-up', wow: 'astonished-face',
}

/** Writes `pictures/reaction-NAME.svg` for every reaction of the vocabulary. Throws when the package has no such drawing. */
export function buildReactions(out: string): void {
  const { icons } = JSON.parse(readFileSync(source, 'utf8')) as { icons: Record<string, { body: string }> }
  mkdirSync(join(out, 'pictures'), { recursive: true })
  for (const reaction of reactions) {
    const drawing = icons[names[reaction]]
    if (!drawing) throw new Error(`${source} has no "${names[reaction]}" for the reaction "${reaction}".`)
    writeFileSync(join(out, 'pictures', `reaction-${reaction}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32">${drawing.body}</svg>`)
  }
}
