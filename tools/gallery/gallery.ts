// Shows everything that is drawn, through the real layout: every person, mood, pose, gesture, place and light, in both directions. Never shipped.
import { craftOf, type Craft } from '../../src/stage/craft.ts'
import { openStage, type OpenedStage } from '../../src/stage/open.ts'
import { acts } from '../../src/stage/gestures.ts'
import type { Cloth, Rig } from '../../src/stage/rig.ts'
import type { CastView, View } from '../../src/story/view.ts'
import type { Direction, Directions } from '../../src/story/directions.ts'
import { cast, crowds, gestures, heldThings, lights, moods, outfits, passings, places, poses, props, type CastId, type Gesture, type Light, type Mood, type Outfit, type PlaceId, type Pose } from '../../src/story/vocabulary.ts'

const built = new URL('/assets/built/', location.href)
const url = (path: string) => new URL(path, built).href
const directions = ['ltr', 'rtl'] as const

const asked = {
  bag: 'no' as 'yes' | 'no', who: 'amina' as CastId, outfit: 'school' as Outfit, mood: 'smile' as Mood, pose: 'stand' as Pose, place: 'yard' as PlaceId, light: 'day' as Light,
}

function person(id: CastId, side: 'start' | 'end', more: Partial<CastView> = {}): CastView {
  return { id, side, mood: asked.mood, pose: asked.pose, outfit: asked.outfit, bag: asked.bag === 'yes', speaking: false, ...more }
}

let line = 0
function view(people: CastView[], more: Partial<View> = {}): View {
  line += 1
  return {
    scriptId: 'gallery/witness', sceneId: 'gallery', seat: 'witness', lead: asked.who, beat: 'notice', lineId: `line-${line}`, kind: 'speech',
    place: asked.place, light: asked.light, cast: people, camera: 'wide', choices: [], cue: { music: 'none' }, read: [], ...more,
  }
}

function section(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`gallery.html has no #${id}`)
  return element
}

interface Card { stage: OpenedStage; draw: () => View }

async function addCard(parent: HTMLElement, rig: Rig, name: string, draw: () => View, craft?: Craft): Promise<Card> {
  const figure = document.createElement('figure')
  const host = document.createElement('div')
  const caption = document.createElement('figcaption')
  caption.textContent = name
  figure.append(host, caption)
  parent.append(figure)
  const stage = openStage({ host, direction: 'ltr', motion: false, rig, url, craft: () => craft }, 'still')
  return { stage, draw }
}

/** People act as ever, and this is there on every line. */
function furnished(there: Direction, cloth: Cloth): Craft {
  return craftOf(new Proxy<Directions>({}, { get: () => there }), cloth)
}

function addChoice<Key extends keyof typeof asked>(key: Key, values: readonly (typeof asked)[Key][], onChange: () => void): void {
  const select = document.createElement('select')
  select.setAttribute('aria-label', key)
  for (const value of values) select.add(new Option(value, value, false, value === asked[key]))
  select.addEventListener('change', () => {
    asked[key] = select.value as (typeof asked)[Key]
    onChange()
  })
  section('asked').append(select)
}

async function begin(): Promise<void> {
  const rig = await fetch(url('art.json')).then((answer) => answer.json() as Promise<Rig>)
  const cloth = await fetch(url('cloth.json')).then((answer) => answer.json() as Promise<Cloth>)
  const craft = craftOf({}, cloth)
  const other = () => (asked.who === 'lina' ? 'amina' : 'lina')
  const moving = await Promise.all(directions.map((direction) => {
    const host = document.createElement('div')
    section('moving').append(host)
    return openStage({ host, direction, motion: true, rig, url, craft: () => craft, onMissing: (path) => console.warn('missing', path) })
  }))
  const pair = (does?: Gesture) => view([person(asked.who, 'start', { speaking: true, ...(does ? { does } : {}) }), person(other(), 'end', { mood: 'thoughtful', pose: 'stand' })])
  const seated = (pose: Pose) => view([person(other(), 'start', { mood: 'sad', pose }), person(asked.who, 'start', { pose: 'comfort', with: other() }), person('yassine', 'end', { pose: 'stand' })])
  const cards = await Promise.all([
    ...moods.map((mood) => addCard(section('moods'), rig, mood, () => view([person(asked.who, 'start', { mood })], { camera: asked.who }))),
    ...poses.map((pose) => addCard(section('poses'), rig, pose, () => view([person(asked.who, 'start', { pose })]))),
    ...gestures.filter((does) => acts[does]).map((does) => addCard(section('rests'), rig, does, () => view([person(asked.who, 'start', { speaking: true, does, ...(does === 'give' ? { holds: 'notebook' } : {}) }), person(other(), 'end', { pose: 'stand' })]), craft)),
    ...heldThings.map((holds) => addCard(section('rests'), rig, `give · ${holds}`, () => view([person(asked.who, 'start', { speaking: true, does: 'give', holds })]), craft)),
    ...(['stand', 'sit', 'turn-away'] as const).map((pose) => addCard(section('pairs'), rig, `comfort · ${pose}`, () => seated(pose))),
    addCard(section('pairs'), rig, 'comfort · mehdi', () => view([person('mehdi', 'end', { mood: 'sad' }), person(asked.who === 'mehdi' ? 'amina' : asked.who, 'end', { pose: 'comfort' })])),
    addCard(section('pairs'), rig, 'sit · with', () => view([person(other(), 'end', { pose: 'sit' }), person(asked.who, 'end', { pose: 'sit', with: other() })])),
    ...([...props.map((one) => ({ prop: [one] })), ...passings.map((one) => ({ passes: one })), ...crowds.map((one) => ({ crowd: one }))] as Direction[]).map((there) =>
      addCard(section('things'), rig, Object.values(there).join(), () => view([person(asked.who, 'start', there.prop?.includes('bench') ? { pose: 'sit' } : {}), person(other(), 'end', there.prop?.includes('bench') ? { pose: 'sit' } : {})]), furnished(there, cloth))),
    ...cast.map((id) => addCard(section('cast'), rig, id, () => view([person(id, 'start')]))),
    ...places.flatMap((place) => (rig.places[place]?.lights ?? lights).map((light) =>
      addCard(section('places'), rig, `${place} · ${light}`, () => view([person('amina', 'start', { pose: 'phone' }), person('tazi', 'end', { pose: 'talk' })], { place, light })))),
  ])
  const refresh = () => {
    const wanted = pair()
    for (const stage of moving) stage.show(wanted)
    for (const { stage, draw } of cards) stage.show(draw())
  }
  for (const does of gestures) {
    const button = document.createElement('button')
    button.textContent = does
    button.addEventListener('click', () => {
      const wanted = pair(does)
      for (const stage of moving) stage.show(wanted)
    })
    section('gestures').append(button)
  }
  addChoice('who', cast, refresh)
  addChoice('outfit', outfits, refresh)
  addChoice('bag', ['no', 'yes'], refresh)
  addChoice('mood', moods, refresh)
  addChoice('pose', poses, refresh)
  addChoice('place', places, refresh)
  addChoice('light', lights, refresh)
  refresh()
}

void begin()
