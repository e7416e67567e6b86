// The wall newspaper as authors write it: the texts of each scene's file by their keys, and every item in the order of the year. Pure.
import type { WallItem } from '../../src/content/wall.ts'
import { seats } from '../../src/story/vocabulary.ts'
import { inOrder } from './compile.ts'
import type { Project } from './project.ts'
import type { WallFile } from './schema.ts'
import type { Text } from './texts.ts'

export function wallTexts(file: WallFile): Text[] {
  return seats.flatMap((seat) => Object.entries(file[seat] ?? {}).flatMap(([ending, { title, text }]): Text[] => [
    { key: `${seat}.${ending}.title`, value: title, kind: 'title', at: [seat, ending, 'title'] },
    { key: `${seat}.${ending}.text`, value: text, kind: 'debrief', at: [seat, ending, 'text'] },
  ]))
}

/** Scenes in the order of the year, seats and endings in that of their files. */
export function compileWall(project: Project): WallItem[] {
  return inOrder(project.scenes).flatMap((scene) => scene.seats.flatMap(({ seat, script }) => Object.keys(script.endings).flatMap((ending): WallItem[] => {
    const entry = scene.wall?.data[seat]?.[ending]
    if (!entry) return []
    const { kind, sketch, picture, photo } = entry
    return [{ script: script.id, ending, kind, ...(sketch && { sketch }), ...(picture && { picture }), ...(photo && { photo }) }]
  })))
}
