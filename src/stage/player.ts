// One person alive on the stage: walks to where the picture says, breathes, blinks, talks and gestures. Rests exactly where told.
import type Phaser from '#phaser'
import { beginLife, breathe, ease, isBlinking, isGlancing, isMouthOpen, isTalking, startTalking, type Life } from './life.ts'
import { arriveSteps, gestureSteps, lifted, moodSteps, riseSteps, sitSteps, still, times, type Step, type Sway } from './motion.ts'
import { Puppet, type Texture } from './puppet.ts'
import type { Actor } from './shot.ts'
import type { Gesture } from '../story/vocabulary.ts'

/** How far a face turns on its head, in world units. */
const furthest = { glance: 3.4, look: 2 }

type Chain = ReturnType<Phaser.Tweens.TweenManager['chain']>

export class Player {
  isLeaving = false
  private readonly scene: Phaser.Scene
  private readonly puppet: Puppet
  private readonly sway: Sway = { ...still }
  private readonly spot = { x: 0, y: 0, scale: 1 }
  private readonly life: Life
  private actor: Actor
  private acting: Chain | undefined
  private walkFrom = 0
  private walkUntil = 0
  /** 1: walks where the body looks; -1: backwards. */
  private walkWay = 1
  private readonly eyes = { glance: 0, look: 0, round: 1, since: 0 }

  constructor(scene: Phaser.Scene, actor: Actor, texture: Texture) {
    this.scene = scene
    this.actor = actor
    this.puppet = new Puppet(scene, actor, texture)
    this.life = beginLife(actor.picture.id, scene.game.loop.now)
    this.cut(actor)
  }

  /** At rest in this place, at once. */
  cut(actor: Actor): void {
    this.stop()
    this.wear(actor)
    this.spot.x = actor.picture.x
    this.spot.y = actor.picture.feetY
    this.spot.scale = actor.picture.scale
    this.settle()
  }

  /** Goes to this place, showing the new feeling from now on. */
  move(actor: Actor): void {
    const before = this.actor.picture
    const { picture } = actor
    this.wear(actor)
    this.go(picture.x, picture.feetY, picture.scale, times.move)
    const isSameBody = before.body.frame === picture.body.frame
    if (!isSameBody && picture.pose === 'sit') this.act(sitSteps)
    else if (!isSameBody && before.pose === 'sit') this.act(riseSteps)
    else if (!isSameBody || before.face.frame !== picture.face.frame) this.act(moodSteps)
  }

  /** Comes in from beyond the edge at `x`. */
  enter(x: number): void {
    const { picture } = this.actor
    this.spot.x = x
    this.go(picture.x, picture.feetY, picture.scale, times.enter)
  }

  /** Walks out to `x`, then is gone. */
  leave(x: number, gone: () => void): void {
    if (this.isLeaving) return
    this.isLeaving = true
    this.stop()
    this.go(x, this.spot.y, this.spot.scale, times.exit, gone)
  }

  gesture(name: Gesture): void {
    this.act(gestureSteps[name], this.actor.picture.arm === undefined ? 0 : lifted[name])
  }

  talk(now: number): void {
    startTalking(this.life, now)
  }

  /** One frame: nothing is allocated here. */
  update(now: number): void {
    const { life, sway, spot } = this
    const talks = isTalking(life, now)
    const blinks = isBlinking(life, now)
    this.puppet.setFace(blinks ? 'blink' : talks && isMouthOpen(life, now) ? 'talk' : 'face')
    const walks = now < this.walkUntil
    // One foot, the other: up and down, from side to side, heavier as it lands.
    const pace = (now - this.walkFrom) / 105
    const bob = walks ? Math.abs(Math.sin(pace)) * 8 : 0
    const rock = walks ? 1.8 + Math.sin(pace) * 1.7 : 0
    const land = walks ? Math.max(0, Math.cos(pace * 2)) * 0.014 : 0
    const chatter = talks ? Math.sin(now / 120 + life.phase) * 1.3 : 0
    this.turnEyes(now)
    const { hop, nod, lean, squash } = sway
    sway.hop = hop + bob
    sway.lean = lean + rock * this.walkWay
    sway.squash = squash + land
    sway.nod = nod + chatter + this.eyes.look * 0.7
    sway.glance = this.eyes.glance
    sway.look = this.eyes.look
    sway.round = this.eyes.round
    this.puppet.arrange(spot.x, spot.y, spot.scale, sway, breathe(life, now))
    sway.hop = hop
    sway.nod = nod
    sway.lean = lean
    sway.squash = squash
    sway.glance = 0
    sway.look = 0
    sway.round = this.actor.picture.isTurned ? -1 : 1
  }

  // To who speaks, and now and then somewhere else.
  private turnEyes(now: number): void {
    const { eyes, life } = this
    const { gaze, isTurned } = this.actor.picture
    const wanders = isGlancing(life, now)
    const passed = Math.min(100, now - eyes.since)
    eyes.since = now
    eyes.round = ease(eyes.round, isTurned ? -1 : 1, passed)
    eyes.glance = ease(eyes.glance, (wanders ? (gaze.forward < 0 ? 0.4 : -0.8) : gaze.forward) * furthest.glance, passed)
    eyes.look = ease(eyes.look, (wanders ? 0 : gaze.down) * furthest.look, passed)
  }

  /** Still, at rest, without breath: how the picture is when nothing moves. */
  settle(): void {
    this.eyes.round = this.sway.round = this.actor.picture.isTurned ? -1 : 1
    this.puppet.setFace('face')
    this.puppet.arrange(this.spot.x, this.spot.y, this.spot.scale, this.sway, 1)
  }

  uses(key: string): boolean {
    return this.puppet.uses(key)
  }

  describe(): { id: string } & ReturnType<Puppet['describe']> {
    return { id: this.actor.picture.id, ...this.puppet.describe() }
  }

  destroy(): void {
    this.stop()
    this.puppet.destroy()
  }

  private wear(actor: Actor): void {
    this.actor = actor
    this.isLeaving = false
    this.puppet.dress(actor)
  }

  private go(x: number, y: number, scale: number, duration: number, done?: () => void): void {
    const { tweens, game } = this.scene
    tweens.killTweensOf(this.spot)
    const walks = Math.abs(x - this.spot.x) > 60
    if (walks) {
      this.walkFrom = game.loop.now
      this.walkUntil = this.walkFrom + duration * 0.9
      this.walkWay = x > this.spot.x === this.actor.picture.flip ? -1 : 1
    }
    const arrive = done ?? (walks ? () => { if (!this.acting?.isPlaying()) this.act(arriveSteps) } : undefined)
    tweens.add({ targets: this.spot, x, y, scale, duration, ease: 'Sine.inOut', ...(arrive ? { onComplete: arrive } : {}) })
  }

  private act(steps: Step[], arm = 0): void {
    this.rest()
    this.sway.arm = arm
    this.acting = this.scene.tweens.chain({ targets: this.sway, tweens: steps.map((step) => ({ ...step })) })
  }

  private rest(): void {
    this.acting?.stop()
    this.acting = undefined
    this.scene.tweens.killTweensOf(this.sway)
    Object.assign(this.sway, still, { round: this.actor.picture.isTurned ? -1 : 1 })
  }

  private stop(): void {
    this.rest()
    this.scene.tweens.killTweensOf(this.spot)
    this.walkUntil = 0
    this.life.talkUntil = 0
  }
}
