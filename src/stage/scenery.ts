// The things on the moving stage: each comes as its picture says, rests, and is gone with its line. Never decides where they stand.
import type Phaser from '#phaser'
import { times } from './motion.ts'
import type { Texture } from './puppet.ts'
import type { Piece } from './shot.ts'
import type { Drift, Thing } from './thing.ts'

interface Placed { thing: Thing; image: Phaser.GameObjects.Image; since: number; scale: number }

const rest: Drift = {}

export class Scenery {
  private readonly scene: Phaser.Scene
  private readonly texture: Texture
  private readonly placed = new Map<string, Placed>()
  private readonly going = new Set<Phaser.GameObjects.Image>()

  constructor(scene: Phaser.Scene, texture: Texture) {
    this.scene = scene
    this.texture = texture
  }

  /** `hasMotion`: what is new comes in its own way; `isSoft`: what is gone fades. */
  put(pieces: readonly Piece[], hasMotion: boolean, isSoft: boolean): void {
    const here = new Set<string>()
    for (const { thing, sprite } of pieces) {
      if (!sprite) continue
      here.add(thing.id)
      const { now } = this.scene.game.loop
      const known = this.placed.get(thing.id)
      const image = known?.image ?? this.scene.add.image(0, 0, 'nothing')
      image.setTexture(this.texture(sprite)).setDepth(thing.depth)
      image.setDisplayOrigin((thing.foot.x - sprite.corner.x) * sprite.ratio, (thing.foot.y - sprite.corner.y) * sprite.ratio)
      const placed = { thing, image, since: known?.since ?? now, scale: thing.scale / sprite.ratio }
      this.placed.set(thing.id, placed)
      this.arrange(placed, hasMotion ? thing.moves?.(now - placed.since) ?? rest : rest)
    }
    for (const [id, { image }] of this.placed) {
      if (here.has(id)) continue
      this.placed.delete(id)
      if (isSoft) this.fade(image)
      else image.destroy()
    }
    if (!isSoft) this.clearGoing()
  }

  update(now: number): void {
    for (const placed of this.placed.values()) {
      const { moves } = placed.thing
      if (moves) this.arrange(placed, moves(now - placed.since))
    }
  }

  /** Everything where the still picture shows it. */
  settle(): void {
    this.clearGoing()
    for (const placed of this.placed.values()) this.arrange(placed, rest)
  }

  uses(key: string): boolean {
    for (const { image } of this.placed.values()) if (image.texture.key === key) return true
    for (const image of this.going) if (image.texture.key === key) return true
    return false
  }

  describe(): unknown[] {
    return [...this.placed.values()].map(({ thing: { id }, image: { x, y, depth, flipX } }) => [id, Math.round(x), Math.round(y), depth, flipX])
  }

  private arrange({ thing, image, scale }: Placed, { x = 0, y = 0, wide = 1, tall = 1, shown = 1 }: Drift): void {
    image.setPosition(thing.x + x, thing.y + y).setScale((thing.flip ? -wide : wide) * scale, tall * scale).setAlpha(shown)
  }

  private fade(image: Phaser.GameObjects.Image): void {
    this.going.add(image)
    this.scene.tweens.add({ targets: image, alpha: 0, duration: times.move, onComplete: () => { this.going.delete(image); image.destroy() } })
  }

  private clearGoing(): void {
    for (const image of this.going) image.destroy()
    this.going.clear()
  }
}
