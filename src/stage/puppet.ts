// The parts of one person in Phaser: shadow, body, head, face. Puts them together; never decides where to stand or when to move.
import Phaser from '#phaser'
import type { Sway } from './motion.ts'
import type { Sprite } from './pictures.ts'
import type { Point } from './rig.ts'
import type { Actor } from './shot.ts'

/** Gives the key of a texture that holds this picture. */
export type Texture = (sprite: Sprite) => string
export type FaceName = 'face' | 'blink' | 'talk'
type Part = Phaser.GameObjects.Image

const degrees = Math.PI / 180
const glowAcross = 200
const nowhere: Point = { x: 0, y: 0 }

export class Puppet {
  readonly root: Phaser.GameObjects.Container
  private readonly texture: Texture
  private readonly head: Phaser.GameObjects.Container
  private readonly parts: Record<'shadow' | 'bag' | 'body' | 'strap' | 'arm' | 'over' | 'skull' | 'face' | 'overFace' | 'glow', Part>
  private actor: Actor
  private faceName: FaceName = 'face'
  private neckX = 0
  private neckY = 0
  private armX = 0
  private armY = 0
  private faceX = 0
  private faceY = 0
  private lensX = 0
  private lensY = 0
  private bodyScale = 1
  private overScale = 1
  private shadowScale = 1

  constructor(scene: Phaser.Scene, actor: Actor, texture: Texture) {
    this.texture = texture
    this.actor = actor
    const image = (key: string) => scene.add.image(0, 0, key)
    const parts = {
      shadow: image('shadow'), bag: image('nothing'), body: image('nothing'), strap: image('nothing'), arm: image('nothing'), over: image('nothing'),
      skull: image('nothing'), face: image('nothing'), overFace: image('nothing'), glow: image('glow'),
    }
    parts.glow.setBlendMode(Phaser.BlendModes.ADD)
    this.parts = parts
    this.head = scene.add.container(0, 0, [parts.skull, parts.face, parts.overFace, parts.glow])
    this.root = scene.add.container(0, 0, [parts.shadow, parts.bag, parts.body, parts.strap, parts.arm, this.head, parts.over])
    this.dress(actor)
  }

  /** Puts these pictures on. */
  dress(actor: Actor): void {
    this.actor = actor
    this.faceName = 'face'
    const { picture, costume } = actor
    const { body, head, character } = picture
    const unit = 1 / character.scale
    this.neckX = (body.neck.x - body.feet.x) * unit
    this.neckY = (body.neck.y - body.feet.y) * unit
    this.bodyScale = this.fit(this.parts.body, costume.body, body.feet, unit)
    this.overScale = this.fit(this.parts.over, costume.over, body.feet, unit)
    this.fit(this.parts.skull, costume.head, head.neck, unit)
    this.fitFace()
    this.fit(this.parts.bag, costume.bag, picture.bag?.behind?.neck ?? nowhere, unit)
    this.fit(this.parts.strap, costume.strap, picture.bag?.over?.neck ?? nowhere, unit)
    this.fit(this.parts.arm, costume.arm, body.arm?.pivot ?? nowhere, unit)
    this.armX = ((body.arm?.joint.x ?? 0) - body.feet.x) * unit
    this.armY = ((body.arm?.joint.y ?? 0) - body.feet.y) * unit
    // Behind the body, before the face, or between them.
    const layer = picture.acting?.layer
    this.root.moveTo(this.parts.arm, layer === 'behind' ? 1 : 4)
    if (layer === 'over') this.root.bringToTop(this.parts.arm)
    if (character.overFace) this.fit(this.parts.overFace, costume.overFace, middle(costume.overFace), unit)
    else this.parts.overFace.setVisible(false)
    const { overFace } = character
    this.lensX = overFace ? (overFace.at.x - head.neck.x) * unit : 0
    this.lensY = overFace ? (overFace.at.y - head.neck.y) * unit : 0
    this.faceX = (head.face.x - head.neck.x) * unit
    this.faceY = (head.face.y - head.neck.y) * unit
    this.parts.glow.setPosition(this.faceX + 18, this.faceY + 26).setDisplaySize(glowAcross, glowAcross).setVisible(actor.hasGlow)
    const across = costume.body ? Math.min(210, Math.max(110, costume.body.size.width * unit * 0.8)) : 0
    this.shadowScale = across / 160
    this.parts.shadow.setVisible(across > 0)
    this.root.setDepth(picture.depth)
  }

  /** Swaps the face for the same mood with closed eyes or an open mouth. */
  setFace(name: FaceName): void {
    if (name === this.faceName) return
    this.faceName = name
    this.fitFace()
  }

  /** Where the person is now. `breath` is the height of the body, 1 at rest. */
  arrange(x: number, y: number, scale: number, sway: Sway, breath: number): void {
    const side = this.actor.picture.flip ? -1 : 1
    const tall = breath * (1 - sway.squash)
    const wide = 1 + sway.squash * 0.5
    const { shadow, body, over, bag, strap, arm, face, overFace } = this.parts
    this.root.setPosition(x + side * sway.step * scale, y - sway.hop * scale)
    this.root.setScale(side * scale, scale)
    const lean = this.actor.picture.lean + sway.lean
    this.root.rotation = side * lean * degrees
    body.setScale(this.bodyScale * wide, this.bodyScale * tall)
    over.setScale(this.overScale * wide, this.overScale * tall)
    bag.setPosition(this.neckX * wide, this.neckY * tall)
    strap.setPosition(this.neckX * wide, this.neckY * tall)
    arm.setPosition(this.armX * wide, this.armY * tall)
    arm.rotation = ((this.actor.picture.arm ?? 0) + sway.arm) * degrees
    face.setPosition(this.faceX + sway.glance, this.faceY + sway.look)
    overFace.setPosition(this.lensX + sway.glance * 0.6, this.lensY + sway.look * 0.6)
    this.head.setPosition(this.neckX * wide + sway.turn, this.neckY * tall)
    // Half way round, a head is never thinner than this.
    const turned = sway.round < 0 ? Math.min(-0.5, sway.round) : Math.max(0.5, sway.round)
    this.head.setScale(turned, 1)
    this.head.rotation = Math.sign(turned) * (this.actor.picture.tilt + sway.nod) * degrees
    const lift = Math.max(0.6, 1 - sway.hop / 160)
    shadow.setPosition(-2, sway.hop).setScale(this.shadowScale * lift, lift)
    shadow.rotation = -lean * degrees
  }

  /** Keys of the textures in use. */
  uses(key: string): boolean {
    const { shadow: _, glow: __, ...parts } = this.parts
    const { blink, talk, face: rest } = this.actor.costume
    return Object.values(parts).some((part) => part.texture.key === key)
      || blink?.key === key || talk?.key === key || rest?.key === key
  }

  /** What is drawn now, for tests. */
  describe(): { x: number; y: number; scale: number; depth: number; head: number; glow: boolean; pictures: string[] } {
    const { body, skull, face } = this.parts
    const round = (value: number) => Math.round(value * 100) / 100
    return {
      x: round(this.root.x), y: round(this.root.y), scale: round(this.root.scaleX), depth: this.root.depth,
      head: round(this.head.rotation / degrees), glow: this.parts.glow.visible,
      pictures: [body, skull, face].map((part) => part.texture.key),
    }
  }

  destroy(): void {
    this.root.destroy()
  }

  private fitFace(): void {
    const { picture, costume } = this.actor
    const sprite = costume[this.faceName] ?? costume.face
    this.fit(this.parts.face, sprite, middle(sprite), picture.character.faceScale / picture.character.scale)
  }

  /** Lays a point of the frame on the part's own place; returns the scale it is drawn at. */
  private fit(part: Part, sprite: Sprite | undefined, point: Point, unit: number): number {
    part.setVisible(sprite !== undefined)
    if (!sprite) return 1
    const scale = unit / sprite.ratio
    part.setTexture(this.texture(sprite))
    part.setDisplayOrigin((point.x - sprite.corner.x) * sprite.ratio, (point.y - sprite.corner.y) * sprite.ratio)
    part.setScale(scale)
    return scale
  }
}

function middle(sprite: Sprite | undefined): Point {
  return sprite ? { x: sprite.size.width / 2, y: sprite.size.height / 2 } : { x: 0, y: 0 }
}
