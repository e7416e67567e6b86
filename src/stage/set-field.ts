// What flies, hangs or lies about where they play: a ball that gets past, an eraser, a shirt on its hook, two bags for a goal.
import { show, type Drawing } from './paint-thing.ts'
import type { Piece, Sight } from './sight.ts'
import type { Drift } from './thing.ts'

const clamp = (part: number) => Math.min(1, Math.max(0, part))

/** Its foot at 0, 0. */
const ball: Drawing = {
  name: 'ball', box: { x: -30, y: -54, width: 60, height: 62 }, heart: { x: -24, y: -50, width: 48, height: 48 },
  layers: [
    { d: 'M-26 1A26 6 0 1 0 26 1A26 6 0 1 0-26 1Z', fill: '#3a2a55', opacity: 0.18 }, { d: 'M-24-26A24 24 0 1 0 24-26A24 24 0 1 0-24-26Z', fill: '#fffaf0', line: 3.6 },
    { d: 'M0-36L10-29L6-17H-6L-10-29ZM-23-33L-14-38L-10-50H-4M23-33L14-38L10-50M-17-9L-9-12L-6-17M17-9L9-12L6-17M0-36V-46', fill: '#3b2f4c', line: 2.4 },
  ],
}
const net: Drawing = {
  name: 'net', box: { x: -200, y: -330, width: 320, height: 346 },
  layers: [
    { d: Array.from({ length: 8 }, (_, i) => `M${-96 + i * 24}-296L${-150 + i * 28} 2`).join('') + Array.from({ length: 7 }, (_, i) => `M${-100 - i * 8} ${-262 + i * 42}H${104 - i * 4}`).join(''), line: 2, paint: '#ffffff', opacity: 0.7 },
    { d: 'M-108 6V-302H108V6', line: 15 }, { d: 'M-108 6V-302H108V6', line: 8, paint: '#fffaf0' }, { d: 'M-108-300L-168 4H-110', line: 3.4 },
  ],
}

/** It rolls in behind whoever keeps the goal, and the net shakes. */
export function passBall({ open: { left, right }, stand, toEnd, light, figures }: Sight): Piece[] {
  const keeper = [...figures].sort((a, b) => (b.x - a.x) * toEnd)[0]
  const edge = toEnd > 0 ? right : left
  const wanted = (keeper?.x ?? (left + right) / 2) + toEnd * 116
  const x = toEnd > 0 ? Math.min(wanted, edge - 40) : Math.max(wanted, edge + 40)
  const from = (toEnd > 0 ? left : right) - toEnd * 60 - x
  const goal = x + toEnd * 6
  const y = stand(x, 60, 598)
  const rolls = (passed: number) => 1 - (1 - clamp((passed - 500) / 1300)) ** 1.7
  return [
    show(net, light, { id: 'net', x: goal, y: y - 6, scale: 1, flip: toEnd > 0, depth: 30, moves: (passed) => ({ wide: 1 + 0.03 * Math.exp(-clamp((passed - 1700) / 1600) * 5) * Math.sin(Math.max(0, passed - 1700) / 60) * (passed > 1700 ? 1 : 0) }) }),
    show(ball, light, { id: 'ball', x, y, scale: 1, flip: toEnd < 0, depth: 32, moves: (passed): Drift => ({ x: from * (1 - rolls(passed)), y: 34 * (1 - rolls(passed)) - 26 * Math.abs(Math.sin(rolls(passed) * 9)) * (1 - rolls(passed)) }) }),
  ]
}

const eraser: Drawing = {
  name: 'eraser', box: { x: -36, y: -34, width: 72, height: 44 }, heart: { x: -30, y: -30, width: 60, height: 36 },
  layers: [
    { d: 'M-30 4A30 5 0 1 0 30 4A30 5 0 1 0-30 4Z', fill: '#3a2a55', opacity: 0.16 },
    { d: 'M-28-24L14-30L30-18L28 0L-14 6L-30-6Z', fill: '#f7b9c6', line: 3.6 }, { d: 'M-28-24L-2-28L-2-4L-16 5L-30-6Z', fill: '#3f6fa3', line: 3 }, { d: 'M-28-24L-12-12L30-18M-12-12L-14 6', line: 2.6 },
  ],
}

/** Thrown hard, at somebody, or lobbed gently: it lies on the floor in the end. Nobody is hit in the face. */
export function throwEraser({ left, right, stand, toEnd, light, room, figures }: Sight, isGentle: boolean): Piece[] {
  const x = room(80)
  // On the floor, above what the page covers of it.
  const y = stand(x, 80, Math.max(...figures.map(({ feetY }) => feetY), 640) - 4)
  const from = (isGentle === toEnd > 0 ? right : left)
  const seconds = isGentle ? 2.4 : 0.8
  const high = isGentle ? 330 : 110
  const goes = (passed: number) => clamp((passed - 350) / 1000 / seconds)
  const moves = (passed: number): Drift => {
    const part = goes(passed)
    return { x: (from - x) * (1 - part), y: -high * Math.sin(Math.PI * (0.16 + 0.84 * part)) * (part < 1 ? 1 : 0), wide: part < 1 ? Math.cos(part * (isGentle ? 9 : 14)) || 0.1 : 1 }
  }
  // It flies behind them.
  return [show(eraser, light, { id: isGentle ? 'eraser-lob' : 'eraser', x, y, scale: 1.15, depth: 90, flip: toEnd < 0, moves })]
}

/** Its hook at 0, 0. Its figures are the same from behind. */
const shirt: Drawing = {
  name: 'shirt', box: { x: -140, y: -40, width: 280, height: 290 }, heart: { x: -92, y: 18, width: 184, height: 170 },
  layers: [
    { d: 'M-62 18L-118 60Q-128 70-120 82L-92 122L-66 102L-72 226Q0 246 72 226L66 102L92 122L120 82Q128 70 118 60L62 18Q34 40 0 40Q-34 40-62 18Z', fill: '#c0392b', line: 4.6 },
    { d: 'M-69 128Q0 146 69 128L70 164Q0 182-70 164Z', fill: '#2e8b57', line: 3 }, { d: 'M-40 26Q0 62 40 26', line: 4 }, { d: 'M-112 84L-88 118M112 84L88 118', line: 5, paint: '#2e8b57' },
    { d: 'M-22 68V116M-36 78L-22 66M22 68V116M8 78L22 66', line: 13, paint: '#fffaf0' }, { d: 'M-58 190Q-48 214-52 226M50 186Q40 208 46 228', line: 3 },
    { d: 'M0 20Q0 4 10 0Q18-8 8-16', line: 4 }, { d: 'M-62 22Q0-2 62 22', line: 6 }, { d: 'M-62 22Q0-2 62 22', line: 2.6, paint: '#d9a25f' },
  ],
}
const rail: Drawing = {
  name: 'rail', box: { x: -110, y: -60, width: 220, height: 70 },
  layers: [{ d: 'M-96-50H96V-24H-96Z', fill: '#bd8250', line: 4 }, { d: 'M-86-44H84', line: 2.4 }, { d: 'M0-30Q14-30 14-18Q14-8 4-8M-64-30Q-52-30-52-20M66-30Q78-30 78-20', line: 5.5, paint: '#5b4556' }],
}

/** It turns on its hook, the figures towards the wall, then towards us, and stops. */
export function hangShirt({ room, light, top, figures }: Sight): Piece[] {
  const x = room(220)
  const crown = Math.min(...figures.map(({ feetY }) => feetY)) - 470
  const y = Math.max(top + 74, crown)
  return [
    show(rail, light, { id: 'rail', x, y, scale: 1, depth: 20 }),
    show(shirt, light, { id: 'shirt', x, y: y - 6, scale: 1, depth: 21, moves: (passed) => ({ wide: Math.cos(3 * Math.PI * Math.exp(-passed / 1500)) || 0.05 }) }),
  ]
}

const satchel = (name: string, main: string, flap: string): Drawing => ({
  name: `satchel ${name}`, box: { x: -70, y: -124, width: 140, height: 134 }, heart: { x: -52, y: -104, width: 104, height: 104 },
  layers: [
    { d: 'M-58 2A58 8 0 1 0 58 2A58 8 0 1 0-58 2Z', fill: '#3a2a55', opacity: 0.17 }, { d: 'M-20-100Q-18-118 0-118Q18-118 20-100', line: 8 },
    { d: 'M-52-2Q-58-86-44-98Q0-108 44-98Q58-86 52-2Q0 8-52-2Z', fill: main, line: 4.4 }, { d: 'M-50-62Q-46-98 0-100Q46-98 50-62Q0-46-50-62Z', fill: flap, line: 3.8 }, { d: 'M-30-34H30V-6H-30ZM-6-56H6V-44H-6Z', fill: flap, line: 3.2 },
  ],
})
const posts = [satchel('one', '#3f6fa3', '#f2b84b'), satchel('two', '#d4665a', '#f6f3ea')] as const

/** A goal in the street. */
export function laySatchels({ room, stand, light, toEnd, left, right }: Sight): Piece[] {
  const wide = Math.min(250, (right - left) * 0.5)
  const x = room(wide + 100)
  const y = stand(x, wide + 100, 608)
  return [
    ...posts.map((post, index) => show(post, light, { id: `satchel-${index}`, x: x + toEnd * (index - 0.5) * wide, y: y - 6, scale: 0.9, depth: 40 + index, flip: index > 0 })),
    show(ball, light, { id: 'ball', x: x + toEnd * wide * 0.1, y: y + 2, scale: 0.8, depth: 44, flip: toEnd < 0 }),
  ]
}
