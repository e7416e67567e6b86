// Heads seen from behind, turned away to the left: a scarf or hair, an ear, a little cheek. Each fits a head of the cast. Figure space.
import { traceBumps } from '../sketch.ts'
import { drawCube, isCube } from './avatar.ts'
import type { HeadLook } from './heads.ts'
import { ink } from './paint.ts'

/** A head from behind at its natural size, neck at the common neck point. Throws for a head that has no back yet. */
export function drawHeadBack(look: HeadLook): string {
  if (isCube(look.head)) return drawCube(look, true)
  const draw = backs[look.head]
  if (!draw) throw new Error(`Nobody drew the back of the head ${look.head}`)
  return draw(look)
}

const line = (colour: string, width = 14) => `stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"`

// Strands of a lighter hair, so that a mass of one colour is not a hole.
function strands(d: string): string {
  return `<path d="${d}" fill="none" stroke="#fff" stroke-opacity=".2" stroke-width="13" stroke-linecap="round"/>`
}

const skull = 'M250 280C232 360 232 440 250 506Q272 584 340 592Q400 592 430 560Q540 540 590 420Q600 340 580 260Z'

function skin({ skin: colour, hair, beard, beardColour = hair }: HeadLook): string {
  const jaw = beard === 'Full' || beard === 'Chin' ? `<path d="M308 410Q300 470 262 470Q246 480 250 506Q272 590 340 594Q392 592 400 556Q350 540 340 470Z" fill="${beardColour}"/>` : ''
  return `<path d="${skull}" fill="${colour}"/>${jaw}<path d="M248 300C232 370 232 440 250 506Q272 584 340 592Q386 592 410 574" fill="none" ${line(hair)}/>`
}

/** The cheek and the tip of the nose, past the edge of hair or scarf at `x`. */
function cheek({ skin: colour }: HeadLook, x: number, edge = ink): string {
  return `<path d="M${x + 40} 320Q${x - 16} 340 ${x - 14} 386Q${x - 34} 414 ${x - 12} 430Q${x - 14} 500 ${x + 60} 520Z" fill="${colour}" ${line(edge, 13)}/>`
}

function ear({ skin: colour, hair }: HeadLook): string {
  return `<path d="M318 372Q324 330 362 336Q400 346 396 400Q390 458 350 462Q326 458 326 420Z" fill="${colour}" ${line(hair, 13)}/><path d="M346 372Q372 376 366 420" fill="none" ${line(hair, 10)}/>`
}

/** Short hair: `top` runs from the temple over the crown to the right side; the nape and the sideburn are common. */
function short(top: string, shine = 'M330 190Q420 130 520 170M470 300Q520 330 540 390'): (look: HeadLook) => string {
  return (look) => skin(look)
    + `<path d="${top}C612 400 600 450 566 482Q490 520 412 480Q400 450 400 396Q396 336 350 330Q312 336 312 392L290 384Q286 330 250 322Z" fill="${look.hair}" ${line(look.hair, 12)}/>`
    + strands(shine) + ear(look)
}

// All of it is hair, down to where it ends.
function long(mass: string, shine: string, more: (look: HeadLook) => string = () => ''): (look: HeadLook) => string {
  return (look) => cheek(look, 214, look.hair) + `<path d="${mass}" fill="${look.hair}" ${line(look.hair, 12)}/>` + strands(shine) + more(look)
}

const smoothTop = 'M250 322C228 170 320 74 440 78C566 84 630 190 612 330'

const backs: Record<string, (look: HeadLook) => string> = {
  Hijab(look) {
    const fold = `fill="none" stroke="${ink}" stroke-width="12" stroke-linecap="round"`
    return cheek(look, 216) + `<path d="M424 62C310 60 236 150 232 300C230 400 238 470 254 524C222 566 176 612 158 660Q150 690 184 700Q300 746 424 810Q560 760 664 706Q690 690 676 656C656 604 628 566 600 530C640 470 652 400 646 310C636 150 548 64 424 62Z" fill="${look.hijab ?? '#2a9d8f'}" ${line(ink, 15)}/>`
      + `<path d="M262 540Q424 616 586 540M330 140Q262 230 262 350M424 640L424 760M330 620Q300 660 250 690M520 620Q552 656 600 684M540 150Q590 230 592 330" ${fold}/>`
  },
  LongHair: long('M424 60C296 56 232 170 236 330C240 430 226 520 200 600Q176 700 216 772Q250 740 280 780Q340 740 400 790Q450 750 510 784Q560 736 612 760Q676 690 664 590C648 510 648 420 646 320C640 160 550 64 424 60Z', 'M330 160Q270 280 274 480M420 130Q400 340 420 600M530 170Q580 300 566 520'),
  LongCurly: (look) => `<path d="${traceBumps(420, 350, 240, 270, 26)}${traceBumps(250, 520, 150, 140, 16)}${traceBumps(600, 520, 150, 140, 16)}" fill="${look.hair}" ${line(look.hair, 12)}/>`
    + strands('M300 220q30-40 70-20M460 170q44-20 70 20M240 440q20-50 60-40M540 420q44-20 66 24M380 360q30-40 66-10M400 540q36-34 70-4M270 590q30-30 56-4M560 590q30-26 56 4'),
  Bangs: long('M424 74C304 72 240 170 236 320C236 410 226 480 200 556Q240 590 300 566Q424 610 540 566Q610 590 684 552C656 480 652 400 644 320C634 170 548 78 424 74Z', 'M330 150Q270 260 274 440M424 130V520M530 160Q584 260 572 440'),
  MediumBangsColor: long('M424 74C304 72 240 170 238 310C236 390 244 450 272 500Q330 548 400 544Q340 600 350 660Q340 720 380 730Q400 776 440 752Q490 770 500 724Q536 690 510 640Q520 590 470 544Q570 530 612 460C636 410 644 350 640 300C630 160 540 78 424 74Z', 'M330 160Q280 260 290 400M430 130Q420 300 428 480M530 170Q570 270 550 400',
    ({ band = '#8b4f8f' }) => `<path d="M372 538Q430 566 490 538L484 578Q430 600 378 578Z" fill="${band}" ${line(ink, 11)}/>`),
  BunClip: (look) => short(smoothTop, 'M320 220Q330 150 400 120M500 260Q540 310 540 390M420 240Q440 340 430 440')(look)
    + `<path d="${traceBumps(450, 0, 120, 96, 13)}" fill="${look.hair}" ${line(look.hair, 12)}/>` + strands('M400-20q40-40 90-10')
    + `<path d="M322 116Q440 56 572 128L560 180Q440 112 334 168Z" fill="${look.band ?? '#c0392b'}" ${line(ink, 11)}/>`,
  Pomp: short('M250 322C246 250 236 210 200 190C170 120 260 60 330 62Q470 30 560 110C626 170 626 260 612 330', 'M260 140Q330 100 420 104M480 200Q560 220 566 320'),
  Twists: (look) => `<path d="${traceBumps(424, 190, 220, 140, 24)}" fill="${look.hair}" ${line(look.hair, 12)}/>` + short(smoothTop, 'M300 170l30-40M380 130l24-46M470 130l24-40M540 180l36-30M330 250l30-34M430 220l26-40M520 260l30-36')(look),
  DreadsTwo: (look) => skin(look) + `<path d="${traceBumps(424, 260, 250, 220, 30)}${traceBumps(470, 430, 170, 110, 18)}" fill="${look.hair}" ${line(look.hair, 12)}/>`
    + strands('M270 240q24-40 56-20M360 150q30-30 60-4M480 150q34-20 56 14M560 280q30-10 40 30M420 280q30-30 60-4M330 340q24-30 50-6M500 400q30-24 54 6M410 440q26-26 50 0'),
  ShortFive: short('M250 322C236 260 238 190 270 150Q290 108 340 112Q360 84 410 92Q450 70 500 92Q556 92 572 136Q612 160 606 210C622 250 620 290 612 330'),
  GrayShort: short('M250 322C236 250 226 190 224 150Q300 96 430 82C566 88 630 190 612 330'),
  Shaved: short('M250 322C232 200 250 120 300 104Q330 66 390 78Q450 56 510 84Q566 90 586 140C630 200 622 280 612 330'),
  ShortTwo: short(smoothTop),
  FlatTop: short('M250 322C242 240 244 160 252 86Q264 70 300 68Q440 56 566 72Q598 76 600 100C614 180 616 260 612 330', 'M290 112Q420 96 556 114M480 220Q556 240 566 330'),
}
