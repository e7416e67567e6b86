// `npm run film -- SCENE/SEAT --ending ID --lang ar --format square`: a scene as a film file, from the page of the game; ffmpeg of the system writes it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { roadIdOf } from '../../src/app/doors/notebook/road.ts'
import { partsOf } from '../../src/app/readings.ts'
import { reelOf, roadTo } from '../../src/story/reel.ts'
import { serve } from '../checks/serve.ts'
import { readTexts } from '../content/disk.ts'
import { readProject, wordsOf, type Project } from '../content/project.ts'
import { readAsked, usage, type Asked } from './asked.ts'
import { takePictures } from './pictures.ts'
import { mix, rate } from './sound.ts'
import { framesPerSecond, lengthOf, timetableOf, type Shot } from './timetable.ts'

export async function main(args: readonly string[]): Promise<number> {
  const project = readProject(readTexts(process.cwd()))
  const asked = readAsked(args, project.scenes.flatMap(({ seats }) => seats.map(({ script }) => script)))
  if ('wrong' in asked) return refuse(`${asked.wrong}\n${usage}`)
  if (spawnSync('ffmpeg', ['-version']).status !== 0) return refuse('ffmpeg is not here. It writes the film: on Debian, apt-get install ffmpeg; elsewhere see https://ffmpeg.org.')
  if (!existsSync('dist/index.html')) return refuse('There is no build yet: npm run build.')
  const { script, ending } = asked
  const reel = reelOf(script, roadTo(script, ending) ?? [])
  if (!reel.ok) return refuse(`No way leads to ${ending} in ${script.id}: npm run check:content says why.`)
  const shots = timetableOf(script, reel.frames, sayIn(project, `scenes/${script.id}`, asked.language))
  const began = Date.now()
  const pictures = await make(asked, shots)
  console.log(`${asked.file}: ${shots.length} pictures, ${lengthOf(shots).toFixed(1)} s of film, made in ${((Date.now() - began) / 1000).toFixed(0)} s`)
  return asked.isTwice ? makeAgain(asked, shots, pictures) : 0
}

/** The same once more, held against the first: every picture, then every byte. */
async function makeAgain(asked: Asked, shots: readonly Shot[], before: readonly string[]): Promise<number> {
  const again = { ...asked, file: asked.file.replace(/\.mp4$/, '-again.mp4') }
  const pictures = await make(again, shots)
  const first = readFileSync(asked.file)
  const isSame = first.equals(readFileSync(again.file))
  rmSync(again.file)
  const odd = shots.flatMap(({ view, kind }, index) => (pictures[index] === before[index] ? [] : [`${index} (${kind === 'frame' ? view.lineId : kind})`]))
  if (odd.length) return refuse(`Made twice, ${odd.length} of ${shots.length} pictures differ: ${odd.join(', ')}.`)
  if (!isSame) return refuse('Made twice, every picture is the same and the file is not: look at what ffmpeg is asked.')
  console.log(`made twice: the same ${shots.length} pictures, the same ${first.length} bytes`)
  return 0
}

/** Writes the file; returns what each picture was, as a hash. */
async function make(asked: Asked, shots: readonly Shot[]): Promise<string[]> {
  const { script, ending, language, file } = asked
  const { scene, seat } = partsOf(script.id)!
  const folder = mkdtempSync(join(tmpdir(), 'film-'))
  const server = await serve('dist', 0)
  try {
    const { port } = server.address() as AddressInfo
    const road = roadIdOf({ scene, seat, endings: Object.keys(script.endings) }, ending)
    const files = await takePictures(`http://127.0.0.1:${port}/?lang=${language}#/notebook/film/${road}`, shots, asked, folder, (done) => {
      if (done % 10 === 0 || done === shots.length) console.log(`${done} of ${shots.length} pictures`)
    })
    writeFileSync(join(folder, 'sound.f32'), new Uint8Array(mix(shots).buffer))
    // The last file is named twice: its own length is otherwise not kept.
    const list = [...files.map((one, index) => `file '${one}'\nduration ${shots[index]!.seconds}`), `file '${files[files.length - 1]}'`]
    writeFileSync(join(folder, 'shots.txt'), list.join('\n'))
    mkdirSync(dirname(file), { recursive: true })
    encode(folder, file, lengthOf(shots))
    return files.map((one) => createHash('sha256').update(readFileSync(one)).digest('hex'))
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same pictures and sound give the same file, on any number of cores: `--twice` shows it. Throws with what ffmpeg says. */
function encode(folder: string, file: string, seconds: number): void {
  const { status, stderr } = spawnSync('ffmpeg', [
    '-y', '-v', 'error', '-f', 'concat', '-safe', '0', '-i', join(folder, 'shots.txt'), '-f', 'f32le', '-ar', String(rate), '-ac', '2', '-i', join(folder, 'sound.f32'),
    '-vf', `fps=${framesPerSecond},format=yuv420p`, '-c:v', 'libx264', '-preset', 'medium', '-threads:v', '2', '-tune', 'stillimage', '-crf', '20', '-c:a', 'aac', '-b:a', '128k',
    '-t', String(seconds), '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact', '-movflags', '+faststart', file,
  ], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`ffmpeg could not write ${file}: ${stderr}`)
}

/** A sentence of a namespace by its key; throws when it is missing. */
function sayIn(project: Project, namespace: string, language: Asked['language']): (key: string) => string {
  const words = wordsOf(project.namespaces.find(({ name }) => name === namespace)!, language)
  return (key) => {
    const [part, id] = key.split('.') as [string, string]
    const found = (words[part] as Record<string, unknown> | undefined)?.[id]
    if (typeof found !== 'string') throw new Error(`${language}/${namespace} has no sentence "${key}".`)
    return found
  }
}

function refuse(why: string): number {
  console.error(why)
  return 1
}
