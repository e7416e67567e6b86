// The drawings that appear inside phones: 320 × 240, same ink, no words. Nothing in them can hurt anybody.
import { createPen, frameSheet, traceBumps, type Pen } from '../sketch.ts'
import { drawBall, drawSleepingCat } from './animals.ts'
import { archPath } from './furniture.ts'
import { choosePalette, colours as c } from './palette.ts'
import { drawTree } from './plants.ts'
import { drawCloud, drawMinaret } from './skies.ts'
import { drawZelligeTile } from './zellige.ts'

const skins = ['#efc7a0', '#e0ad80', '#c98a5e', '#a9683f']
const HAIR = '#4a2d2a'

/** A sheet with its own pen. */
function sheet(seed: number, draw: (pen: Pen) => string[]): () => string {
  const { line } = choosePalette('day')
  return () => frameSheet(320, 240, line, `<clipPath id="edge"><path d="M0 0h320v240H0Z"/></clipPath><g clip-path="url(#edge)">`, ...draw(createPen({ seed, line })), '</g>')
}

/** A page of Lina's sketchbook: a girl with immense curls flies over the roofs. */
const drawLinaPage = sheet(3, (pen) => [
  pen.wash(0, 0, 320, 240, '#e9d9c2'), pen.box(14, 8, 296, 226, { fill: c.paper }), ...Array.from({ length: 9 }, (_, i) => pen.disc(26, 24 + i * 24, 4, { fill: '#e9d9c2', width: 2 }) + pen.shape(`M24 ${22 + i * 24}q-16 -8 -18 2q2 8 18 2`, { width: 2 })),
  pen.clip('M38 14h266v214H38z',
    pen.patch('M38 14h266v120q-60 20 -130 6t-136 14z', '#f6e0c8'), pen.disc(266, 50, 22, { fill: c.saffron, width: 2.4 }), pen.shape('M266 20v-8M290 32l6 -6M296 52h8M242 34l-6 -6', { width: 3, line: c.saffron }), drawCloud(pen, 52, 62, 0.7),
    ...drawMinaret(pen, 92, 236, 84), pen.box(34, 196, 42, 50, { fill: c.city, width: 2.4 }), pen.box(112, 186, 52, 60, { fill: '#f0c9b0', width: 2.4 }), pen.box(162, 204, 48, 40, { fill: c.city2, width: 2.4 }), pen.box(208, 190, 46, 56, { fill: c.city, width: 2.4 }), pen.box(252, 202, 60, 50, { fill: '#f0c9b0', width: 2.4 }),
    ...[[124, 198], [144, 198], [220, 204], [236, 204], [270, 214], [48, 206]].map(([x, y]) => pen.box(x, y, 9, 12, { fill: c.window, width: 1.6, wobble: 0.4 })), pen.shape('M168 204q20 8 40 -12M176 206v10h8v-9M190 205l1 11h7l-1 -12', { fill: c.pink, width: 1.6 }),
    // the curls stream behind her, full of stars
    pen.shape(traceBumps(142, 88, 62, 44, 13), { fill: HAIR, width: 2.8 }), ...[[104, 76], [122, 108], [138, 62], [96, 98], [158, 116]].map(([x, y]) => pen.shape(`M${x} ${y - 6}l2 4l4 2l-4 2l-2 4l-2 -4l-4 -2l4 -2z`, { fill: '#ffe9a8', line: 'none' })), pen.shape('M112 90q8 -10 14 0M130 82q8 -10 14 0M120 66q8 -8 12 2', { line: '#7a5148', width: 2.2 }),
    // legs, dress, arms, face
    pen.shape('M150 140l-52 22M162 150l-46 24', { width: 12 }), pen.shape('M150 140l-52 22M162 150l-46 24', { width: 7, line: skins[1] }), pen.shape('M102 156l-16 4q-4 10 4 12l16 -6zM120 168l-15 6q-3 10 5 11l16 -8z', { fill: c.red, width: 2.4 }), pen.shape('M196 118q-26 2 -58 18q10 14 22 26q26 -8 48 -26z', { fill: c.teal, width: 2.8 }), pen.shape('M150 140l10 14M166 132l8 14M182 126l6 12', { line: c.cream, width: 2.2 }),
    pen.shape('M198 124l58 -20M202 132l54 14', { width: 12 }), pen.shape('M198 124l58 -20M202 132l54 14', { width: 7, line: skins[1] }),
    pen.shape('M174 80q2 -24 26 -22q24 4 22 28q-4 22 -24 22q-22 -2 -24 -28z', { fill: skins[1], width: 2.8 }), pen.shape(traceBumps(182, 62, 24, 13, 7), { fill: HAIR, width: 2.6 }), pen.disc(198, 84, 2.2, { fill: pen.line, width: 1 }), pen.disc(212, 85, 2.2, { fill: pen.line, width: 1 }), pen.shape('M198 94q8 8 14 1M206 86l3 4', { width: 2.2 }), pen.disc(192, 92, 4, { fill: '#e58f7b', line: 'none', opacity: 0.7 }),
    pen.shape('M236 176q8 -10 12 0q4 -10 12 -2M62 120q6 -8 9 0q4 -8 10 -1', { width: 2.2 })),
])

/** The mocking montage, kept harmless: a back of a head under blocks, and shapes that laugh. */
const drawMontage = sheet(9, (pen) => {
  const laugh = (x: number, y: number, scale: number, turn: number) => pen.place(x, y, scale, turn, pen.disc(0, 0, 22, { fill: c.saffron }), pen.shape('M-13 -6l7 -4M-13 -9l7 5M13 -6l-7 -4M13 -9l-7 5', { width: 2.6 }), pen.shape('M-12 3h24q-2 13 -12 13t-12 -13z', { fill: c.white, width: 2.4 }), pen.shape('M-19 2q-8 6 -4 11q6 1 6 -9zM19 2q8 6 4 11q-6 1 -6 -9z', { fill: c.blueLight, width: 1.8 }))
  const blocks = Array.from({ length: 30 }, (_, i) => pen.wash(86 + (i % 6) * 25, 62 + Math.floor(i / 6) * 25, 25.4, 25.4, ['#9a8088', '#b49aa0', '#cbb5b4', '#8a717b', '#dccac2', '#a8cfc6'][(i * 7 + Math.floor(i / 6) * 3) % 6], 0.82))
  return [
    pen.wash(0, 0, 320, 240, '#d6cfe6'), pen.shape('M-10 60q90 -30 180 0t170 -20M-10 200q100 30 190 0t150 10', { line: '#c4bbdd', width: 8 }),
    pen.place(0, 0, 1, -2, pen.box(60, 34, 204, 180, { fill: c.white }), pen.wash(70, 44, 184, 150, c.glass), pen.clip('M70 44h184v150H70z', pen.shape('M100 210q6 -50 60 -52q56 2 62 52z', { fill: c.lilac }), pen.shape(traceBumps(161, 108, 58, 52, 12), { fill: '#6b5257' }), ...blocks)),
    laugh(50, 60, 1, -14), laugh(276, 52, 0.9, 12), laugh(44, 190, 0.85, 10), laugh(284, 182, 1.05, -8), laugh(162, 26, 0.6, 6),
  ]
})

/** The class photo: three rows of tiny people in front of the school. */
const drawClassPhoto = sheet(12, (pen) => {
  const tops = [c.teal, c.pink, c.saffron, c.lilac, c.cream, c.blue, c.pink]
  const pupil = (x: number, y: number, i: number) => {
    const hair = [HAIR, '#2b1a14', c.teal, '#2b1a14', '#5a2e1a', '#3d2219'][i % 6]
    const crown = i % 6 === 0 ? traceBumps(x, y - 31, 12, 11, 8) : i % 3 === 2 ? `M${x - 10} ${y - 16}q-5 -24 10 -26q15 2 10 26z` : `M${x - 9} ${y - 28}q-2 -14 9 -14t9 14z`
    return pen.shape(`M${x - 14} ${y + 26}v-26q0 -14 14 -14t14 14v26z`, { fill: tops[i % 7], width: 2.2 }) + (i % 3 === 1 ? '' : pen.shape(crown, { fill: hair, width: 2.2 })) + pen.disc(x, y - 26, 8.4, { fill: skins[(i * 3) % 4], width: 2 }) + (i % 3 === 1 ? pen.shape(crown, { fill: hair, width: 2 }) : '')
      + pen.shape(`M${x - 3.2} ${y - 25.6}v.6M${x + 2.4} ${y - 25.6}v.6`, { width: 1.9, wobble: 0 }) + pen.shape(i % 5 === 3 ? `M${x - 2.4} ${y - 20.6}h4` : `M${x - 3} ${y - 21.6}q2.8 2.6 5.4 0`, { width: 1.4, wobble: 0 })
  }
  return [
    pen.wash(0, 0, 320, 240, c.sky), pen.box(-6, 40, 332, 150, { fill: c.plaster }), pen.box(-6, 30, 332, 14, { fill: c.brick }), ...[24, 104, 184, 264].map((x) => pen.shape(archPath(x - 8, 62, 48, 150), { fill: c.plasterShade, width: 2.4 })), pen.wash(0, 150, 320, 90, c.sand),
    ...Array.from({ length: 9 }, (_, i) => pupil(38 + i * 30.5, 126 + (i % 2) * 2, i)), ...Array.from({ length: 8 }, (_, i) => pupil(54 + i * 30.5, 162, i + 4)), ...Array.from({ length: 9 }, (_, i) => pupil(38 + i * 30.5, 198, i + 2)), pen.box(26, 218, 268, 10, { fill: c.woodLight, width: 2.4 }), pen.shape('M40 228v12M280 228v12', { width: 5 }), drawSleepingCat(pen, 292, 222, 0.42),
  ]
})

const drawCatOnBook = sheet(14, (pen) => [
  pen.wash(0, 0, 320, 240, '#f3e2cd'), pen.wash(0, 96, 320, 144, c.woodLight), pen.polyline([[-4, 96], [324, 96]]), pen.shape('M20 140q80 -6 160 0M200 210q60 -4 120 0M-6 190q40 4 80 0', { line: c.woodMid, width: 2.4 }),
  pen.oval(164, 204, 140, 14, { fill: c.shadow, line: 'none', opacity: 0.16 }), pen.shape('M26 190l24 -76q56 -18 112 2q54 -20 110 -2l24 76q-66 -14 -134 4q-68 -18 -136 -4z', { fill: c.paper }), pen.shape('M162 116l0 78', { width: 2.4 }), pen.shape('M26 190q68 -14 136 4q68 -18 134 -4v9q-66 -12 -134 4q-68 -16 -136 -4z', { fill: c.teal }),
  pen.shape(`${[0, 1, 2, 3].map((i) => `M${56 - i * 5} ${128 + i * 15}q50 -14 102 2`).join('')}M80 120l-12 62M110 116l-6 68M138 118l-2 66`, { line: '#b9d4dc', width: 1.6 }), pen.shape('M196 170l60 -4l-8 -38z', { width: 2.6, line: c.red }), pen.shape('M244 167l-2 -8l10 -1', { width: 2, line: c.red }), pen.disc(222, 136, 12, { width: 2.4, line: c.blue }), pen.shape('M62 172q16 -34 30 -10t34 -20', { width: 2.6, line: c.blue }),
  drawSleepingCat(pen, 164, 158, 1.75), pen.disc(80, 92, 4, { width: 2.2 }), pen.disc(68, 76, 7, { width: 2.2 }), pen.shape('M32 50q-4 -16 12 -18q4 -14 20 -10q16 -2 16 14q8 12 -8 16q-26 6 -40 -2z', { fill: c.white }), pen.shape('M44 42q6 -10 18 -4l4 -4v12l-5 -4q-8 8 -17 0z', { fill: c.blueLight, width: 2 }),
  pen.place(268, 88, 1, 24, pen.box(-4, -46, 9, 60, { fill: c.saffron, width: 2.4 }), pen.shape('M-4 14l4.5 12l4.5 -12z', { fill: c.cream, width: 2 })),
])

/** A private photo nobody can make out. */
const drawBlurredPhoto = sheet(16, (pen) => {
  const fills = ['#e8cfc6', '#dcbdb8', '#cdb5c8', '#bfb7d6', '#c9d4d8', '#d9d3c3', '#e9dcc4', '#d3b3a8', '#b9a8bf']
  return [
    pen.wash(0, 0, 320, 240, '#d9ccd2'), ...Array.from({ length: 48 }, (_, i) => pen.wash((i % 8) * 40, Math.floor(i / 8) * 40, 40.4, 40.4, fills[(i * 5 + Math.floor(i / 8) * 4) % 9])), ...Array.from({ length: 12 }, (_, i) => pen.wash(100 + (i % 3) * 40, 40 + Math.floor(i / 3) * 40, 40.4, 40.4, ['#c8a194', '#b98f8a', '#a98597'][(i * 2 + Math.floor(i / 3)) % 3], 0.7)),
    pen.disc(160, 120, 36, { fill: c.white, opacity: 0.92 }), pen.shape('M138 120q22 -24 44 0q-22 22 -44 0z', { fill: c.glass }), pen.disc(160, 120, 7, { fill: c.lilacDark, width: 2.6 }), pen.shape('M138 142l44 -44', { width: 9, line: c.white }), pen.shape('M138 142l44 -44', { width: 4 }),
  ]
})

/** What somebody chose not to look at: an empty grey frame, and a pencil that waits. */
const drawGreyFrame = sheet(21, (pen) => [
  pen.wash(0, 0, 320, 240, c.cream), pen.place(0, 0, 1, -1.4, pen.box(52, 34, 216, 164, { fill: c.white, width: 3 }), pen.box(70, 52, 180, 128, { fill: '#b9b4b8', width: 2.6 }), pen.shape('M84 160l60 -84M112 168l70 -98M150 168l70 -98M190 166l44 -62', { line: '#a49fa4', width: 3 })),
  pen.shape('M138 34q22 -18 44 0', { width: 3 }), pen.disc(160, 20, 4, { fill: c.red, width: 2.2 }),
  pen.place(262, 196, 1, 38, pen.box(-8, -58, 16, 78, { fill: c.saffron, width: 2.6 }), pen.shape('M-8 20l8 20l8 -20z', { fill: c.cream, width: 2.4 }), pen.shape('M-2.4 34l2.4 6l2.4 -6z', { fill: pen.line, width: 1.4 }), pen.box(-8, -66, 16, 10, { fill: c.pink, width: 2.2 })),
])

const drawStuckBall = sheet(18, (pen) => [
  pen.wash(0, 0, 320, 240, c.sky), drawCloud(pen, 20, 50, 0.8), pen.disc(286, 36, 18, { fill: c.sun, line: 'none' }), pen.wash(0, 196, 320, 44, '#b5d3a2'), pen.polyline([[-4, 196], [324, 196]], { width: 2.6 }), ...drawTree(pen, 160, 222, 84, 84, false), drawBall(pen, 176, 78, 20), pen.shape('M156 98q20 12 42 -2M166 102q-4 8 -12 8M190 100q2 8 10 8', { width: 2.8, line: c.leafDark }),
  pen.place(116, 96, 1, -30, pen.shape('M-16 0q-2 -14 8 -14q4 8 16 8q8 4 4 10q-16 4 -28 -4z', { fill: c.red, width: 2.4 }), pen.shape('M-6 -8l4 3M-2 -10l4 4', { width: 1.8, line: c.white })), pen.shape('M232 236l34 -118M256 240l34 -118M240 212h24M246 190h24M253 168h24M259 146h24', { width: 5, line: c.woodDark }),
  pen.place(54, 222, 0.72, 0, pen.shape('M-24 0q-8 -46 10 -60q14 -8 28 0q18 14 10 60z', { fill: c.cat }), pen.shape('M-20 -62q-2 -22 4 -38l10 12q8 -2 16 2l14 -6q0 18 -8 34q-18 12 -36 -4z', { fill: c.cat }), pen.shape('M0 -78v4M14 -76v4M6 -68l3 3l4 -2', { width: 2.6 }), pen.shape('M-8 0q-2 -20 0 -26M8 0q2 -20 0 -26', { width: 2.6 }), pen.shape('M-24 -6q-22 0 -20 -22', { width: 7 })),
])

/** Msemen, honey and mint tea. */
const drawSnack = sheet(20, (pen) => [
  pen.wash(0, 0, 320, 240, '#f6dfc9'), pen.wash(0, 130, 320, 110, c.teal), pen.polyline([[-4, 130], [324, 130]]), pen.shape('M0 150l20 14l20 -14l20 14l20 -14l20 14l20 -14l20 14l20 -14l20 14l20 -14l20 14l20 -14l20 14l20 -14l20 14l20 -14', { line: c.cream, width: 2.4, opacity: 0.7 }),
  pen.shape('M34 92q-20 -30 6 -60q26 -10 44 0q22 30 4 60q-26 8 -54 0z', { fill: '#f2b84b' }), pen.box(32, 22, 58, 14, { fill: c.brick, width: 2.6 }), pen.shape('M44 60q-4 12 2 22', { line: c.cream, width: 3 }), pen.wash(0, 104, 320, 8, c.brick, 0.25), pen.box(-6, 96, 332, 10, { fill: c.woodLight, width: 2.6 }),
  pen.oval(122, 206, 104, 20, { fill: c.shadow, line: 'none', opacity: 0.16 }), pen.oval(122, 192, 104, 26, { fill: c.white }), pen.oval(122, 188, 82, 18, { fill: c.blueLight, width: 2.2 }), ...[0, 1, 2, 3].map((i) => pen.shape(`M${62 - i * 2} ${184 - i * 15}l38 -16q30 -4 62 2l28 14q-20 14 -56 16q-40 0 -72 -16z`, { fill: i % 2 ? '#efc27c' : '#e8b266', width: 2.6 })), pen.shape('M84 134q24 -10 50 -4q26 2 44 8M100 142q20 -8 40 -2M112 126l14 26M142 126l-10 24', { line: '#c98a45', width: 2.2 }), pen.shape('M96 130q34 -12 66 4q8 8 4 18q-6 4 -8 -4q-4 -6 -10 -2v12q-6 6 -8 -2v-10q-20 4 -44 -16z', { fill: '#f6b73c', width: 2.4 }),
  pen.oval(264, 190, 40, 7, { fill: c.shadow, line: 'none', opacity: 0.16 }),
  pen.place(264, 150, 1.2, 0, pen.shape('M-26 -4q-22 -4 -26 -26l-8 -4l3 -8l14 5q4 18 20 18z', { fill: c.glass }), pen.shape('M24 -20q22 -8 22 10q0 18 -24 18v-7q16 0 16 -11q0 -8 -14 -3z', { fill: c.glass }), pen.shape('M-14 -36q-18 8 -18 32q0 18 10 24h44q10 -6 10 -24q0 -24 -18 -32z', { fill: c.glass }), pen.shape('M-16 20l-4 9h40l-4 -9zM-16 -36q2 -18 16 -20q14 2 16 20z', { fill: c.glass }), pen.disc(0, -61, 5, { fill: c.saffron, width: 2.4 }), pen.shape('M-30 -6h60M-18 -24q-6 6 -6 14', { width: 2.4 })), pen.shape('M206 226l-6 -50h44l-6 50z', { fill: '#e2bd62' }), pen.wash(205, 188, 34, 4, c.cream, 0.6), pen.shape('M212 182q-6 -22 8 -26q4 12 -2 24M226 182q2 -20 14 -18q0 12 -10 20', { fill: c.leaf, width: 2.4 }), pen.shape('M204 158q-8 -10 0 -20t0 -20', { line: c.woodMid, width: 2.6 }),
])

/** A fake profile: nothing in it is sharp but the warning. */
const drawFakeCard = sheet(22, (pen) => {
  const fills = ['#c7b3cf', '#b5a2c4', '#dccbd6', '#a99bbd']
  return [
    pen.wash(0, 0, 320, 240, '#e5dcec'), pen.box(46, 20, 228, 202, { fill: c.white }), pen.wash(50, 24, 220, 52, '#cfc2e2'), pen.clip('M160 40a36 36 0 1 1 0 72a36 36 0 1 1 0 -72', ...Array.from({ length: 25 }, (_, i) => pen.wash(122 + (i % 5) * 16, 38 + Math.floor(i / 5) * 16, 16.4, 16.4, fills[(i * 3 + Math.floor(i / 5) * 2) % 4]))), pen.disc(160, 76, 36),
    ...[[104, 124, 112], [122, 142, 76]].map(([x, y, w]) => pen.wash(x, y, w, 11, '#cdbfd8')), ...Array.from({ length: 12 }, (_, i) => pen.wash(66 + (i % 6) * 32, 162 + Math.floor(i / 6) * 24, 30, 22, fills[(i * 5 + 1) % 4], 0.6)),
    pen.shape('M252 170q8 -8 14 4l34 56q4 10 -8 10h-68q-12 0 -8 -10z', { fill: c.saffron }), pen.shape('M258 188v22', { width: 6 }), pen.disc(258, 224, 3, { fill: pen.line, width: 1.5 }),
  ]
})

/** File name to drawing. */
export const pictures: Readonly<Record<string, () => string>> = {
  'dessin-lina': drawLinaPage, montage: drawMontage, 'photo-classe': drawClassPhoto, 'chat-dort': drawCatOnBook, 'photo-floue': drawBlurredPhoto, 'cadre-gris': drawGreyFrame,
  ballon: drawStuckBall, gouter: drawSnack, 'fausse-annonce': drawFakeCard, zellige: drawZelligeTile,
}
