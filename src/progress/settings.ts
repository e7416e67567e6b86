// What a person set for themselves on this device.

export type Language = 'fr' | 'ar'

export interface Settings {
  language: Language
  textSize: 'normal' | 'large' | 'larger'
  /** `system` follows the device; `off` never moves. */
  motion: 'system' | 'off'
  sound: boolean
  /** 0 to 1. */
  music: number
  /** 0 to 1. */
  effects: number
  /** Lines follow each other by themselves. */
  auto: boolean
  /** The device may vibrate. */
  haptics: boolean
  /** Keys of one character act on the play screen. */
  keys: boolean
  /** Easier letters, words and lines: src/page/frame/clear.css. Absent: no. */
  clear?: boolean | undefined
  /** Lines are read aloud by a voice of the device, where it has one: src/page/aloud. Absent: no. */
  aloud?: boolean | undefined
}

export const defaultSettings: Settings = {
  language: 'fr', textSize: 'normal', motion: 'system', sound: true, music: 0.5, effects: 0.7, auto: false, haptics: true, keys: true,
}
