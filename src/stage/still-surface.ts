// The still surface: people at rest on a plain canvas, without Phaser. It draws the first picture, and all of them on machines too slow for more.
import { paintSmallPictures } from './drawn.ts'
import type { Sprite } from './pictures.ts'
import type { Point, Rig } from './rig.ts'
import type { Actor, Shot, Surface } from './shot.ts'
import { fadeAway } from './veil.ts'

/** Draws a sprite with a point of its frame on the origin. */
function stamp(context: CanvasRenderingContext2D, sprite: Sprite | undefined, point: Point, unit: number): void {
  if (!sprite) return
  const scale = unit / sprite.ratio
  const { canvas, corner, ratio } = sprite
  context.drawImage(canvas, (corner.x - point.x) * ratio * scale, (corner.y - point.y) * ratio * scale, canvas.width * scale, canvas.height * scale)
}

function centre(sprite: Sprite | undefined): Point {
  return { x: (sprite?.size.width ?? 0) / 2, y: (sprite?.size.height ?? 0) / 2 }
}

/** Draws one person at rest. */
function drawActor(context: CanvasRenderingContext2D, { picture, costume, hasGlow }: Actor, shadow: HTMLCanvasElement, glow: HTMLCanvasElement): void {
  const { body, head, character } = picture
  const unit = 1 / character.scale
  context.save()
  context.translate(picture.x, picture.feetY)
  context.scale(picture.flip ? -picture.scale : picture.scale, picture.scale)
  if (costume.body) {
    const across = Math.min(210, Math.max(110, costume.body.size.width * unit * 0.8))
    context.drawImage(shadow, -across / 2 - 2, -16, across, 32)
  }
  const neck: Point = { x: (body.neck.x - body.feet.x) * unit, y: (body.neck.y - body.feet.y) * unit }
  const stampAt = (at: Point, turn: number, sprite: Sprite | undefined, point: Point | undefined) => {
    if (!sprite || !point) return
    context.save()
    context.translate(at.x, at.y)
    context.rotate((turn * Math.PI) / 180)
    stamp(context, sprite, point, unit)
    context.restore()
  }
  context.rotate((picture.lean * Math.PI) / 180)
  const drawArm = () => {
    if (body.arm) stampAt({ x: (body.arm.joint.x - body.feet.x) * unit, y: (body.arm.joint.y - body.feet.y) * unit }, picture.arm ?? 0, costume.arm, body.arm.pivot)
  }
  const layer = picture.acting?.layer
  if (layer === 'behind') drawArm()
  stampAt(neck, 0, costume.bag, picture.bag?.behind?.neck)
  stamp(context, costume.body, body.feet, unit)
  stampAt(neck, 0, costume.strap, picture.bag?.over?.neck)
  if (!layer) drawArm()
  context.save()
  context.translate(neck.x, neck.y)
  if (picture.isTurned) context.scale(-1, 1)
  context.rotate((picture.tilt * Math.PI) / 180)
  stamp(context, costume.head, head.neck, unit)
  context.translate((head.face.x - head.neck.x) * unit, (head.face.y - head.neck.y) * unit)
  stamp(context, costume.face, centre(costume.face), unit * character.faceScale)
  if (character.overFace && costume.overFace) {
    const { at } = character.overFace
    context.save()
    context.translate((at.x - head.face.x) * unit, (at.y - head.face.y) * unit)
    stamp(context, costume.overFace, centre(costume.overFace), unit)
    context.restore()
  }
  if (hasGlow) {
    context.globalCompositeOperation = 'lighter'
    context.drawImage(glow, -100 + 18, -100 + 26, 200, 200)
    context.globalCompositeOperation = 'source-over'
  }
  context.restore()
  stamp(context, costume.over, body.feet, unit)
  if (layer === 'over') drawArm()
  context.restore()
}

/** Opens the still surface in its host, above what is there. Throws when there is no 2D canvas at all. */
export function openStillSurface(host: HTMLElement, world: Rig['world']): Surface {
  const canvas = document.createElement('canvas')
  canvas.style.cssText = 'position:absolute;inset:0;inline-size:100%;block-size:100%;display:block;pointer-events:none'
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no 2D canvas')
  host.append(canvas)
  const small = Object.fromEntries(paintSmallPictures().map(({ name, canvas: drawn }) => [name, drawn])) as Record<'shadow' | 'glow', HTMLCanvasElement>
  let density = 1
  let used = new Set<string>()

  function draw(context: CanvasRenderingContext2D, { picture, place, actors, pieces }: Shot): void {
    const { camera } = picture
    const scale = density * camera.zoom
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.setTransform(scale, 0, 0, scale, canvas.width / 2 - camera.x * scale, canvas.height / 2 - camera.y * scale)
    if (place) {
      context.save()
      if (picture.place.flip) context.transform(-1, 0, 0, 1, world.width, 0)
      context.drawImage(place.canvas, 0, 0, world.width, world.height)
      context.restore()
    }
    const layers = [
      ...pieces.map(({ thing, sprite }) => ({ depth: thing.depth, draw: () => { if (sprite) thing.draw(context, sprite) } })),
      ...actors.map((actor) => ({ depth: actor.picture.depth, draw: () => drawActor(context, actor, small.shadow, small.glow) })),
    ]
    for (const { draw } of layers.sort((a, b) => a.depth - b.depth)) draw()
  }

  return {
    renderer: 'still',
    resize(width, height, next) {
      canvas.width = width
      canvas.height = height
      density = next
    },
    put(shot) {
      const sprites = shot.actors.flatMap(({ costume }) => Object.values(costume))
      used = new Set([shot.place, ...sprites].flatMap((sprite) => (sprite ? [sprite.key] : [])))
      draw(context, shot)
    },
    forget() {},
    isUsed: (key) => used.has(key),
    setMotion() {},
    setPaused() {},
    describe: () => undefined,
    counts: () => ({}),
    rate: () => 0,
    dispose: (isSeen) => fadeAway(canvas, isSeen),
  }
}
