// A few specks of dust or light in the air of a place. Few, slow, and always the same for the same place.
import type Phaser from '#phaser'
import { seed } from './life.ts'
import type { Light } from '../story/vocabulary.ts'

interface Speck { image: Phaser.GameObjects.Image; x: number; y: number; speed: number; phase: number; shine: number }

const howMany = 9
const look: Record<Light, { size: number; shine: number; rise: number }> = {
  day: { size: 0.26, shine: 0.55, rise: 7 },
  evening: { size: 0.34, shine: 0.6, rise: 9 },
  night: { size: 0.38, shine: 0.42, rise: 6 },
}

export class Ambience {
  private readonly specks: Speck[]
  private rise = 7

  constructor(scene: Phaser.Scene) {
    this.specks = Array.from({ length: howMany }, () => ({
      image: scene.add.image(0, 0, 'speck').setDepth(2000),
      x: 0, y: 0, speed: 0, phase: 0, shine: 0,
    }))
  }

  /** Scatters the specks of this place and light. */
  set(place: string, light: Light): void {
    const random = seed(place + light)
    const { size, shine, rise } = look[light]
    this.rise = rise
    for (const speck of this.specks) {
      speck.x = 120 + random() * 1040
      speck.y = random() * 620
      speck.speed = 0.6 + random() * 0.8
      speck.phase = random() * Math.PI * 2
      speck.shine = shine * (0.5 + random() * 0.5)
      speck.image.setScale(size * (0.6 + random() * 0.8))
    }
  }

  setVisible(isVisible: boolean): void {
    for (const { image } of this.specks) image.setVisible(isVisible)
  }

  update(now: number): void {
    const seconds = now / 1000
    for (const speck of this.specks) {
      const height = (((speck.y - seconds * this.rise * speck.speed) % 620) + 620) % 620
      speck.image.x = speck.x + Math.sin(seconds * 0.35 * speck.speed + speck.phase) * 34
      speck.image.y = 30 + height
      const edges = Math.min(1, height / 90, (620 - height) / 90)
      speck.image.setAlpha(speck.shine * edges * (0.6 + 0.4 * Math.sin(seconds * speck.speed + speck.phase)))
    }
  }
}
