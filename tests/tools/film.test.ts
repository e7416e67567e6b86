// A film as a file: what is asked is understood or refused with what there is; each line stays long enough, without a gap; the sound follows the same table.
import { expect, it } from 'vitest'
import { readAsked } from '../../tools/film/asked.ts'
import { scoreOf } from '../../tools/film/sound.ts'
import { framesPerSecond, lengthOf, timetableOf } from '../../tools/film/timetable.ts'
import { holdOf } from '../../src/page/film/pace.ts'
import { reelOf, roadTo } from '../../src/story/reel.ts'
import { readTexts } from '../../tools/content/disk.ts'
import { readProject } from '../../tools/content/project.ts'

const files = Object.fromEntries(Object.entries(readTexts('.')).filter(([file]) => !/^scenes\/(?!sur-le-chemin|\w+\.yaml)/.test(file)))
const scripts = readProject(files).scenes.flatMap(({ seats }) => seats.map(({ script }) => script))
const [script] = scripts
const endings = Object.keys(script!.endings)
const asked = (line: string) => readAsked(line.split(' ').filter(Boolean), scripts)

it('understands a seat, an ending, a language, a shape, a file', () => {
  expect(asked(`${script!.id} --ending ${endings[0]}`)).toMatchObject({ ending: endings[0], language: 'fr', format: 'wide', file: `packs/film-${script!.id.replace('/', '-')}-${endings[0]}-fr-wide.mp4` })
  expect(asked(`--lang=ar --format square ${script!.id} --ending=${endings[1]} --out a.mp4`)).toMatchObject({ script, ending: endings[1], language: 'ar', format: 'square', file: 'a.mp4', isTwice: false })
  expect(asked(`${script!.id} --twice --ending ${endings[0]}`)).toMatchObject({ ending: endings[0], isTwice: true })
})

it.each([
  ['', script!.id], ['jamais/witness --ending x', script!.id], [script!.id, endings[0]!], [`${script!.id} --ending jamais`, endings[0]!], [`${script!.id} --ending toString`, endings[0]!],
  [`${script!.id} --ending`, '--ending'], [`${script!.id} --ending --lang`, '--ending'], [`${script!.id} --ending ${endings[0]} --lang en`, 'fr or ar'], [`${script!.id} --ending ${endings[0]} --format toString`, 'wide or square'],
  [`${script!.id} --speed 2`, '--speed'], [`${script!.id} ${script!.id}`, script!.id], [`${script!.id} --ending ${endings[0]} --out film.avi`, '.mp4'],
])('refuses « %s » with what there is', (line, said) => {
  const answer = asked(line)
  expect('wrong' in answer && answer.wrong).toContain(said)
})

it.each(endings)('%s: every line is there long enough to be read, one after the other, in whole frames; the sound follows', (ending) => {
  const reel = reelOf(script!, roadTo(script!, ending)!)
  if (!reel.ok) throw new Error('no way')
  const shots = timetableOf(script!, reel.frames, (key) => key.repeat(3))
  expect(shots.map(({ kind }) => kind)).toEqual(['title', ...reel.frames.map(() => 'frame'), 'end'])
  shots.forEach((shot, index) => {
    expect(Number.isInteger(Math.round(shot.seconds * framesPerSecond * 1e6) / 1e6)).toBe(true)
    expect(shot.from).toBeCloseTo(index ? shots[index - 1]!.from + shots[index - 1]!.seconds : 0, 6)
    if (shot.kind === 'frame' && !reel.frames[shot.at]!.chosen) expect(shot.seconds).toBeCloseTo(holdOf(`lines.${shot.view.lineId}`.repeat(3)) / 1000, 1)
  })
  const { cues, tracks } = scoreOf(shots)
  const effects = reel.frames.filter(({ chosen }) => !chosen).map((_, at) => shots.filter(({ kind }) => kind === 'frame')[at])
  expect(cues.length).toBeLessThanOrEqual(effects.length)
  for (const { at } of cues) expect(shots.some(({ from }) => from === at)).toBe(true)
  for (const { turns } of tracks) {
    expect(turns.map(({ at }) => at)).toEqual([...turns.map(({ at }) => at)].sort((a, b) => a - b))
    expect(turns.every(({ at, volume }) => at < lengthOf(shots) && volume >= 0 && volume <= 1)).toBe(true)
  }
})
