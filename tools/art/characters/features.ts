// Brows, eyes, mouths, tears and blushes that we draw ourselves, in the space of Open Peeps faces (about 300 units square).
import { ink } from './paint.ts'

const line = (d: string, width = 13) =>
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
const shape = (d: string, fill = ink) => `<path d="${d}" fill="${fill}"/>`
const tongue = '#ef7b78'
const teeth = '#ffffff'

export const brows = {
  raised: line('M58 66Q78 44 108 46', 14) + line('M184 44Q212 44 234 64', 14),
  angry: line('M48 74Q88 82 130 104', 17) + line('M180 106Q204 86 236 72', 17),
  firm: line('M50 84Q92 76 132 90', 17) + line('M178 92Q208 76 236 82', 16),
  level: line('M50 70Q88 60 124 66', 17) + line('M182 64Q212 58 238 68', 16),
  pleading: line('M52 88Q88 78 116 54', 14) + line('M186 52Q208 76 238 84', 14),
  musing: line('M52 74Q82 50 116 54', 13) + line('M184 50Q210 38 236 56', 13),
  soft: line('M52 78Q80 58 112 66', 13) + line('M184 64Q212 58 236 76', 13),
}

export const eyes = {
  wide: wideEye(92, 112, 27, 31) + wideEye(211, 110, 23, 28),
  surprised: wideEye(92, 108, 25, 29, 11) + wideEye(211, 106, 22, 26, 10),
  closed: line('M62 112Q90 136 118 110', 12) + line('M190 110Q212 132 234 106', 12),
  squeezed: line('M62 104Q92 108 116 122', 12) + line('M190 122Q210 108 236 102', 12),
  aside: shape('M96 90c16 0 22 12 22 24s-8 20-20 20s-18-8-18-22s6-22 16-22z') + shape('M214 88c15 0 20 12 20 23s-7 19-18 19s-17-8-17-21s5-21 15-21z')
    + `<circle cx="106" cy="101" r="6" fill="#fff"/><circle cx="223" cy="99" r="6" fill="#fff"/>`,
  musing: musingEye(96, 110, 19, 21) + musingEye(214, 108, 17, 20),
  down: line('M58 118Q86 102 120 104', 12) + shape('M74 112q18-9 36-6q0 26-17 27t-19-21z') + line('M190 104Q216 102 240 114', 12) + shape('M200 106q16-3 30 3q-2 23-15 23t-15-26z'),
}

export const mouths = {
  flat: line('M136 228Q166 234 196 226'),
  slight: line('M138 226Q166 240 196 222'),
  firm: line('M132 230Q166 222 204 230', 15),
  resolved: line('M134 228Q168 235 202 225', 15) + line('M156 248q14 5 26 0', 8),
  wavy: line('M126 236q18-18 36-4t38-6'),
  frown: line('M130 242Q164 210 202 240'),
  bitten: line('M132 236Q150 222 166 232T200 228') + line('M150 246q14 6 28 1', 9),
  smirk: line('M134 230Q176 244 212 208', 14) + line('M206 200q12 4 14 16', 10),
  musing: line('M146 232Q166 230 186 234', 13),
  gasp: shape('M166 206c18 0 25 15 25 31s-9 29-25 29s-25-13-25-29s7-31 25-31z') + shape('M150 250q16-12 32 0q-4 12-16 12t-16-12z', tongue),
  smallO: shape('M166 212c14 0 20 11 20 23s-7 21-20 21s-20-9-20-21s6-23 20-23z'),
  speaking: open('M126 216Q166 206 206 214Q206 264 166 266Q128 264 126 216Z', 'M138 222Q166 214 196 220L194 230Q166 226 140 231Z', 'M142 252Q166 236 192 250Q184 262 166 262T142 252Z'),
  speakingSad: open('M124 250Q130 212 166 210Q204 212 210 248Q168 238 124 250Z', 'M146 224Q166 218 188 223L186 231Q166 227 148 232Z', ''),
  speakingSmall: open('M138 226Q166 216 196 224Q196 256 166 258Q140 256 138 226Z', '', 'M150 250Q166 240 184 249Q178 256 166 256T150 250Z'),
  shouting: open('M118 220Q164 198 216 214Q222 244 206 266Q166 254 130 270Q112 246 118 220Z', 'M130 224Q166 208 206 220L203 234Q166 224 133 238Z', 'M142 258Q168 244 196 257Q168 250 142 258Z'),
  smirking: open('M132 226Q176 232 214 204Q216 246 184 258Q146 262 132 226Z', 'M146 234Q178 234 206 216L206 228Q178 244 152 243Z', ''),
  grin: open('M114 210Q162 222 210 206Q208 262 164 266Q122 264 114 210Z', 'M127 219Q164 230 200 216L198 231Q164 240 131 232Z', 'M138 252Q162 236 190 249Q178 262 163 262T138 252Z'),
  guffaw: open('M108 204Q166 214 226 198Q226 278 168 282Q112 278 108 204Z', 'M122 214Q168 222 214 209L211 227Q168 238 126 230Z', 'M136 262Q168 238 202 258Q190 278 168 278T136 262Z'),
  wail: open('M116 252Q120 204 166 206Q212 202 220 246Q194 236 168 244Q142 236 116 252Z', 'M140 222Q166 214 194 221L192 230Q166 224 142 231Z', ''),
  sob: line('M120 244Q136 218 152 232T186 230T214 240', 14),
  fearful: open('M122 240Q130 214 166 212Q204 212 212 236Q214 258 196 258Q166 248 140 260Q120 260 122 240Z', 'M140 226Q166 218 196 224L194 234Q166 228 142 236Z', ''),
}

export const extras = {
  tearDrop: drop(88, 150, 0.62),
  tears: stream('M78 138q-8 40-4 74') + stream('M222 134q8 36 4 66') + drop(72, 206, 0.5) + drop(228, 196, 0.45),
  sweat: drop(40, 52, 0.62),
  blush: blush(0.5),
  glow: blush(0.3),
  bags: line('M70 140q18 10 38 2', 6) + line('M196 136q16 8 32 0', 6),
}

export type Extra = keyof typeof extras

function wideEye(x: number, y: number, rx: number, ry: number, pupil = 9): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="#fff" stroke="${ink}" stroke-width="10"/><circle cx="${x + 4}" cy="${y + 2}" r="${pupil}" fill="${ink}"/>`
}

/** Looks aside and a little up, at nothing that is there. */
function musingEye(x: number, y: number, rx: number, ry: number): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="#fff" stroke="${ink}" stroke-width="8"/><ellipse cx="${x + 6}" cy="${y - 5}" rx="${rx * 0.6}" ry="${ry * 0.62}" fill="${ink}"/>`
}

function open(lips: string, upper: string, lower: string): string {
  return shape(lips) + (upper ? shape(upper, teeth) : '') + (lower ? shape(lower, tongue) : '')
}

function drop(x: number, y: number, size: number): string {
  return `<path transform="translate(${x} ${y}) scale(${size})" d="M0 0C10 18 20 28 20 42A20 20 0 0 1 -20 42C-20 28 -10 18 0 0Z" fill="#9bd8ff" stroke="${ink}" stroke-width="${7 / size}"/>`
}

function stream(d: string): string {
  return `<path d="${d}" fill="none" stroke="${ink}" stroke-width="20" stroke-linecap="round"/><path d="${d}" fill="none" stroke="#9bd8ff" stroke-width="9" stroke-linecap="round"/>`
}

function blush(opacity: number): string {
  return `<g fill="#d9403f" opacity="${opacity}"><ellipse cx="80" cy="172" rx="33" ry="19"/><ellipse cx="224" cy="168" rx="22" ry="18"/></g>`
}
