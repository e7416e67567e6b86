// What people of a crowd hold, or do with an arm that no pose has. Figure space: neck at (420, 470), the torso down to about 1500.
import { ink } from '../characters/paint.ts'

const heavy = `stroke="${ink}" stroke-width="20" stroke-linejoin="round" stroke-linecap="round"`
const thin = `fill="none" stroke="${ink}" stroke-width="12" stroke-linejoin="round" stroke-linecap="round"`

export interface Arm { skin: string; outer: string; phone: string }

export interface Held {
  /** Lies over the body. */
  on?: (arm: Arm) => string
  /** Outline of what comes back of the body, over `on`: the hands. */
  hands?: string
  /** Lies over the head too. */
  over?: (arm: Arm) => string
}

/** An arm that goes up to the mouth; the hand is `palm`. */
const raised = ({ skin, outer }: Arm, palm: string) =>
  `<path d="M706 600Q850 640 866 800Q876 960 790 960Q700 950 664 860Q640 790 640 700L770 640Z" fill="${outer}" ${heavy}/><path d="M866 800Q880 880 800 930Q740 900 690 780" ${thin}/>`
  + `<path d="M664 880Q610 800 598 700L742 640Q764 740 800 820Q770 960 664 880Z" fill="${outer}" ${heavy}/><path d="${palm}" fill="${skin}" ${heavy.replace('20', '16')}/>`

const shifted = (x: number, y: number, svg: string) => `<g transform="translate(${x} ${y})">${svg}</g>`

const phone = (fill: string, x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><rect x="-76" y="-130" width="152" height="250" rx="26" fill="${fill}" ${heavy.replace('20', '14')}/><rect x="-56" y="-108" width="112" height="206" rx="12" fill="#d8f3ff"/></g>`

export const held = {
  /** Hugged under crossed arms. */
  sketchbook: {
    on: () => `<g transform="rotate(-7 480 900)"><path d="M300 660H680V1210H300Z" fill="#2f7f86" ${heavy}/><path d="M322 1210H690V690" ${thin}/><path d="M486 734l20 42 46 6-34 32 8 46-40-22-42 22 8-46-34-32 48-6z" fill="#f2b84b" ${heavy.replace('20', '11')}/></g>`,
    hands: 'M60 560L236 640L285 845L360 832L480 880L704 886L690 720L760 600L860 900L840 1084L560 1084L492 1010L432 1020L410 1084L80 1084Z',
  },
  /** Half a loaf, in the hand of whoever walks. */
  snack: {
    on: () => `<path d="M404 1100Q430 960 560 950Q690 970 740 1110L736 1150Q570 1190 408 1150Z" fill="#d9a25f" ${heavy}/><path d="M400 1150Q570 1196 744 1150L724 1210Q570 1250 420 1208Z" fill="#6b3f2a" ${heavy.replace('20', '14')}/><path d="M470 1010l40 40M556 984l36 44M640 1010l20 40" ${thin}/>`,
    hands: 'M-20 1040H440L560 1110H624V1280H-20Z',
  },
  /** A market basket hanging from the hand of a djellaba that walks. */
  basket: {
    on: () => `<path d="M-60 1780L40 1540M220 1780L100 1540" ${thin.replace('12', '26')}/><path d="M-30 1770Q-90 1560 10 1600Q-20 1500 70 1580Q100 1480 130 1590Q220 1540 190 1770Z" fill="#6fa860" ${heavy}/><path d="M130 1780L236 1530L270 1560L210 1790Z" fill="#f0d9a8" ${heavy}/>`
      + `<path d="M-110 1770H270L224 2130Q80 2170 -64 2130Z" fill="#e2b06a" ${heavy}/><path d="M-96 1880Q80 1920 256 1880M-80 2000Q80 2040 240 2000" fill="none" stroke="#b5552f" stroke-width="26"/>`,
    hands: 'M10 1440H150V1570H10Z',
  },
  /** Two hands and a phone that lights the lap, under the table. */
  'phone-below': {
    on: ({ skin, outer, phone: fill }) => `<radialGradient id="screen"><stop offset="0" stop-color="#d8f6ff" stop-opacity=".95"/><stop offset=".5" stop-color="#bfeaff" stop-opacity=".55"/><stop offset="1" stop-color="#bfeaff" stop-opacity="0"/></radialGradient><circle cx="440" cy="1960" r="430" fill="url(#screen)"/>`
      + `<path d="M190 606C110 680 76 860 70 1040Q60 1300 130 1540Q170 1840 300 2010L392 1920Q300 1680 262 1300Q246 1120 266 900M672 606C744 680 790 860 796 1040Q806 1300 746 1540Q706 1840 580 2010L490 1920Q580 1680 606 1300Q616 1120 598 900" fill="${outer}" ${heavy}/>${phone(fill, 440, 1984, -8)}`
      + `<path transform="translate(0 84)" d="M276 1900Q330 1830 392 1900Q404 1990 330 2010Q264 1990 276 1900ZM606 1890Q550 1826 494 1890Q486 1980 552 2000Q620 1980 606 1890Z" fill="${skin}" ${heavy.replace('20', '15')}/>`,
  },
  /** A hand beside the mouth: for one ear only. */
  whisper: { over: (arm) => shifted(50, 26, raised(arm, 'M590 706Q560 560 610 440Q660 380 690 430Q724 470 716 560Q744 600 738 660Q680 740 590 706Z')) },
  /** A hand around the mouth: to be heard from afar. */
  call: {
    over: ({ skin, outer }) => `<path d="M640 640Q760 600 850 720Q950 860 930 1010Q900 1090 820 1050Q760 1010 742 900Q720 820 640 790Z" fill="${outer}"/><path d="M640 620Q770 600 856 720Q950 860 930 1010Q900 1090 820 1050Q764 1010 742 900" fill="none" ${heavy}/>`
      + `<path d="M936 960Q900 1090 800 1040Q730 960 712 700L818 672Q850 800 936 960Z" fill="${outer}" ${heavy}/><path d="M836 760Q864 830 900 890" ${thin}/>`
      + `<path d="M706 712Q652 640 664 560Q640 520 668 492Q690 480 706 500Q700 400 744 330Q772 296 796 322Q806 344 788 374Q820 372 822 404Q842 420 830 450Q846 480 828 516Q836 600 822 684Q760 720 706 712Z" fill="${skin}" ${heavy.replace('20', '16')}/><path d="M788 374Q762 410 756 450M822 404Q790 440 784 482M830 450Q806 490 800 524" ${thin.replace('12', '10')}/>`,
  },
  /** A hand that grips the strap of the bag. */
  strap: {
    on: ({ skin, outer }) => `<path d="M690 600Q800 660 812 800Q820 990 730 996Q560 976 396 912L424 790Q560 842 650 826Q640 760 650 690" fill="${outer}" ${heavy}/><path d="M812 860Q790 930 720 920" ${thin}/>`
      + `<path d="M424 786L400 914Q310 950 262 900Q230 840 262 784Q330 736 424 786Z" fill="${skin}" ${heavy.replace('20', '15')}/><path d="M268 816Q310 800 350 818M258 852Q306 838 348 856M272 890Q312 876 350 892" ${thin.replace('12', '9')}/>`,
  },
  /** An apron, for whoever keeps a shop; the arms are crossed. */
  apron: {
    on: () => `<path d="M290 560L300 760Q200 900 190 1120L160 1900Q420 1990 720 1900L690 1120Q690 900 600 760L590 560L540 560L530 720Q440 760 360 720L340 560Z" fill="#fffaf0" ${heavy}/><path d="M300 1440H590V1660Q440 1700 300 1660Z" ${thin}/>`,
    hands: 'M60 560L236 640L285 845L360 832L480 880L704 886L690 720L760 600L860 900L840 1084L560 1084L492 1010L432 1020L410 1084L80 1084Z',
  },
} satisfies Record<string, Held>

export type HeldName = keyof typeof held
