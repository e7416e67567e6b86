// The one long-lived Phaser scene: a place, the people in it, the camera, the air. Draws shots; never decides what is in them.
import Phaser from '#phaser'
import { Ambience } from './ambience.ts'
import { paintSmallPictures } from './drawn.ts'
import { times } from './motion.ts'
import type { Sprite } from './pictures.ts'
import { Player } from './player.ts'
import { Scenery } from './scenery.ts'
import type { Change, Shot, Surface } from './shot.ts'

export interface TheatreSettings {
  /** Called when the scene can draw. */
  onReady: () => void
  /** Called before each frame. */
  onFrame: (now: number) => void
  hasMotion: boolean
}

export class Theatre extends Phaser.Scene {
  private readonly settings: TheatreSettings
  private readonly players = new Map<string, Player>()
  private readonly leaving = new Set<Player>()
  private readonly view = { x: 640, y: 360, zoom: 1 }
  private place!: Phaser.GameObjects.Image
  private ambience!: Ambience
  private scenery!: Scenery
  private shot: Shot | undefined
  /** Canvas pixels for one world unit at zoom 1. */
  private density = 1
  hasMotion: boolean

  constructor(settings: TheatreSettings) {
    super('theatre')
    this.settings = settings
    this.hasMotion = settings.hasMotion
  }

  create(): void {
    for (const { name, canvas } of paintSmallPictures()) this.textures.addImage(name, canvas as unknown as HTMLImageElement)
    this.place = this.add.image(0, 0, 'nothing').setOrigin(0.5).setDepth(-1).setVisible(false)
    this.ambience = new Ambience(this)
    this.scenery = new Scenery(this, (sprite) => this.texture(sprite))
    this.ambience.setVisible(false)
    this.settings.onReady()
  }

  override update(now: number): void {
    this.settings.onFrame(now)
    this.aim()
    if (!this.hasMotion) return
    for (const player of this.players.values()) player.update(now)
    for (const player of this.leaving) player.update(now)
    this.ambience.update(now)
    this.scenery.update(now)
  }

  setDensity(density: number): void {
    this.density = density
  }

  put(shot: Shot, change: Change, isNew: boolean): void {
    const before = this.shot
    this.shot = shot
    const moves = change === 'move' && this.hasMotion && before !== undefined
    this.setPlace(shot)
    if (!moves) this.clearLeaving()
    const here = new Set<string>()
    for (const actor of shot.actors) {
      const { id } = actor.picture
      here.add(id)
      const known = this.players.get(id)
      if (known && moves) known.move(actor)
      else if (known) known.cut(actor)
      else {
        const player = new Player(this, actor, this.texture)
        this.players.set(id, player)
        if (moves) player.enter(this.beyond(actor.picture.x))
      }
    }
    for (const [id, player] of this.players) {
      if (here.has(id)) continue
      this.players.delete(id)
      if (moves) this.seeOut(player)
      else player.destroy()
    }
    this.scenery.put(shot.pieces, this.hasMotion, moves)
    this.turnCamera(moves)
    if (isNew && this.hasMotion) this.react(shot)
    if (!this.hasMotion) this.settle()
  }

  /** Everybody at rest, nothing in the air. */
  settle(): void {
    this.tweens.killAll()
    this.clearLeaving()
    for (const actor of this.shot?.actors ?? []) this.players.get(actor.picture.id)?.cut(actor)
    this.scenery.settle()
    this.turnCamera(false)
    this.ambience.setVisible(this.hasMotion && this.shot !== undefined)
  }

  isUsed: Surface['isUsed'] = (key) => {
    if (this.place.texture.key === key || this.scenery.uses(key)) return true
    for (const player of this.players.values()) if (player.uses(key)) return true
    for (const player of this.leaving) if (player.uses(key)) return true
    return false
  }

  forget: Surface['forget'] = (key) => {
    if (this.textures.exists(key)) this.textures.remove(key)
  }

  /** The resting picture, for tests: the same view always gives the same answer. */
  describe(): unknown {
    const { x, y, zoom } = this.view
    return {
      place: [this.place.texture.key, this.place.flipX, this.place.visible],
      camera: [Math.round(x), Math.round(y), Math.round(zoom * 100) / 100],
      things: this.scenery.describe(),
      players: [...this.players.values()].map((player) => player.describe()).sort((a, b) => (a.id < b.id ? -1 : 1)),
    }
  }

  counts(): Record<string, number> {
    return {
      objects: this.children.length,
      textures: Object.keys(this.textures.list).length,
      tweens: this.tweens.getTweens().length,
      players: this.players.size + this.leaving.size,
    }
  }

  private readonly texture = (sprite: Sprite): string => {
    if (!this.textures.exists(sprite.key)) this.textures.addImage(sprite.key, sprite.canvas as unknown as HTMLImageElement)
    return sprite.key
  }

  private setPlace({ place, picture }: Shot): void {
    this.place.setVisible(place !== undefined)
    this.ambience.set(picture.place.id, picture.place.light)
    this.ambience.setVisible(this.hasMotion)
    if (!place) return
    this.place.setTexture(this.texture(place)).setOrigin(0.5).setFlipX(picture.place.flip)
    this.place.setPosition(place.size.width / 2, place.size.height / 2).setScale(1 / place.ratio)
  }

  private turnCamera(moves: boolean): void {
    const target = this.shot?.picture.camera
    if (!target) return
    this.tweens.killTweensOf(this.view)
    if (moves) this.tweens.add({ targets: this.view, ...target, duration: times.camera, ease: 'Sine.inOut' })
    else Object.assign(this.view, target)
    this.aim()
  }

  private aim(): void {
    const camera = this.cameras.main
    camera.setZoom(this.density * this.view.zoom)
    camera.centerOn(this.view.x, this.view.y)
  }

  private react(shot: Shot): void {
    const now = this.game.loop.now
    for (const { picture } of shot.actors) {
      const player = this.players.get(picture.id)
      const does = shot.view.cast.find((person) => person.id === picture.id)?.does
      if (does) player?.gesture(does)
      if (picture.talking) player?.talk(now)
    }
  }

  private seeOut(player: Player): void {
    this.leaving.add(player)
    player.leave(this.beyond(player.describe().x), () => {
      this.leaving.delete(player)
      player.destroy()
    })
  }

  private clearLeaving(): void {
    for (const player of this.leaving) player.destroy()
    this.leaving.clear()
  }

  /** Just outside the world, on the nearest side. */
  private beyond(x: number): number {
    return x < 640 ? -170 : 1450
  }
}
