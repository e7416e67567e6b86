// The still stage: the same pictures on a plain canvas, without motion and without Phaser. For slow machines and when Phaser can't be had.
import { paintSmallPictures } from './drawn.ts'
import { openProjector, picturesFor } from './projector.ts'
import { type Drawing } from './renderer.ts'
import type { Sprite } from './pictures.ts'
import type { Point } from './rig.ts'
import type { Actor, Shot, Surface } from './shot.ts'
import type { Stage, StageOptions } from './stage.ts'
import type { View } from '../story/view.ts'

export interface StillStage extends Stage {
  prepare(view: View): void
}

const modest: Drawing = { resolution: 1, most: 1280 * 720, budget: 8e6, isWeak: true }

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
  stampAt(neck, 0, costume.bag, picture.bag?.behind?.neck)
  stamp(context, costume.body, body.feet, unit)
  stampAt(neck, 0, costume.strap, picture.bag?.over?.neck)
  if (body.arm) stampAt({ x: (body.arm.joint.x - body.feet.x) * unit, y: (body.arm.joint.y - body.feet.y) * unit }, picture.arm ?? 0, costume.arm, body.arm.pivot)
  context.save()
  context.translate(neck.x, neck.y)
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
  context.restore()
}

/** Opens the still stage in its host. Throws when there is no 2D canvas at all. */
export function createStillStage(options: StageOptions, drawing: Drawing = { ...modest, resolution: Math.min(1.5, window.devicePixelRatio || 1) }): StillStage {
  const { host, rig } = options
  const canvas = document.createElement('canvas')
  canvas.style.cssText = 'position:absolute;inset:0;inline-size:100%;block-size:100%;display:block'
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no 2D canvas')
  host.append(canvas)
  const small = Object.fromEntries(paintSmallPictures().map(({ name, canvas: drawn }) => [name, drawn])) as Record<'shadow' | 'glow', HTMLCanvasElement>
  let density = 1
  let used = new Set<string>()

  function draw({ picture, place, actors }: Shot): void {
    if (!context) return
    const { camera } = picture
    const scale = density * camera.zoom
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.setTransform(scale, 0, 0, scale, canvas.width / 2 - camera.x * scale, canvas.height / 2 - camera.y * scale)
    context.imageSmoothingQuality = 'high'
    if (place) {
      context.save()
      if (picture.place.flip) context.transform(-1, 0, 0, 1, rig.world.width, 0)
      context.drawImage(place.canvas, 0, 0, rig.world.width, rig.world.height)
      context.restore()
    }
    for (const actor of actors) drawActor(context, actor, small.shadow, small.glow)
  }

  const surface: Surface = {
    renderer: 'still',
    resize(width, height) {
      canvas.width = width
      canvas.height = height
    },
    put(shot) {
      const sprites = shot.actors.flatMap(({ costume }) => Object.values(costume))
      used = new Set([shot.place, ...sprites].flatMap((sprite) => (sprite ? [sprite.key] : [])))
      draw(shot)
    },
    forget() {},
    isUsed: (key) => used.has(key),
  }
  const projector = openProjector({
    options, drawing, surface, pictures: picturesFor(options, drawing, surface), onDensity: (next) => { density = next },
  })

  return {
    renderer: 'still',
    show: (view) => projector.show(view),
    prepare: (view) => projector.prepare(view),
    setDirection: (direction) => projector.setDirection(direction),
    setMotion() {},
    pause() {},
    resume() {},
    dispose() {
      projector.dispose()
      canvas.remove()
    },
  }
}
