// Draws somebody of the circle: head, shoulders, what they wear or hold, and how they look at you. Silent: the words stand beside.
import { looks, type Look } from './people.ts'

export type Air = 'kind' | 'listening' | 'angry' | 'doubtful' | 'absent'

const ink = { stroke: '#241b2f', 'stroke-width': 2.6, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const
const line = { ...ink, fill: 'none' } as const

export function Figure({ figure, air = 'kind' }: { figure: string; air?: Air }) {
  const [front, back] = looks[figure] ?? []
  if (!front) return null
  return (
    <svg class={`figure ${air}`} viewBox="0 0 100 100" aria-hidden="true">
      {back && <g transform="translate(29 4) scale(.84)"><Somebody look={back} air={air} /></g>}
      <g transform={back ? 'translate(-9 13) scale(.92)' : 'translate(0 4)'}><Somebody look={front} air={air} /></g>
    </svg>
  )
}

function Somebody({ look, air }: { look: Look; air: Air }) {
  const { skin, cloth, hair, colour, beard, glasses } = look
  const isCovered = hair === 'scarf' || hair === 'kerchief'
  return (
    <>
      <Behind hair={hair} colour={colour} />
      <path d="M12 112C13 84 28 77 50 77S87 84 88 112Z" fill={cloth} {...ink} />
      {!isCovered && <path d="M42 62V76Q50 84 58 76V62Z" fill={skin} {...ink} />}
      {isCovered && <path d="M29 46C27 68 36 84 50 84S73 68 71 46Q70 74 50 76T29 46Z" fill={colour} {...ink} />}
      <path d="M32 42C32 25 40 20 50 20S68 25 68 42C68 58 60 67 50 67S32 58 32 42Z" fill={skin} {...ink} />
      {beard && <path d="M32.5 46C33 62 40 69 50 69S67 62 67.5 46C64 54 61 53 57 51.5Q50 49 43 51.5C39 53 36 54 32.5 46Z" fill={beard} />}
      <Face air={air} hasBeard={Boolean(beard)} />
      {glasses && <g {...line} stroke-width="2"><circle cx="42.5" cy="43" r="6.2" /><circle cx="57.5" cy="43" r="6.2" /><path d="M48.7 42Q50 41 51.3 42M36.3 42L32.5 40.500M63.7 42L67.5 40.5" /></g>}
      <Over hair={hair} colour={colour} />
      <Held what={look.holds} />
    </>
  )
}

/** What falls behind the head. */
function Behind({ hair, colour }: Pick<Look, 'hair' | 'colour'>) {
  if (hair === 'long') return <path d="M28 44C24 10 76 10 72 44C72 60 78 70 76 84Q50 92 24 84C22 70 28 60 28 44Z" fill={colour} {...ink} />
  if (hair === 'bun') return <circle cx="50" cy="13" r="9" fill={colour} {...ink} />
  if (hair === 'curly') return <path d="M30 58C18 56 20 44 24 40C18 30 26 22 32 22C36 12 46 12 50 14C56 10 66 14 68 22C76 22 82 32 76 40C82 46 80 58 70 58Z" fill={colour} {...ink} />
  return null
}

/** What lies on the head, above the face. */
function Over({ hair, colour }: Pick<Look, 'hair' | 'colour'>) {
  switch (hair) {
    case 'short': return <path d="M31 43C26 16 44 13 52 15C68 14 74 26 69 43C67 36 65 33 63 30C54 33 44 32 38 28C35 32 32 36 31 43Z" fill={colour} {...ink} />
    case 'long': return <path d="M31 44C27 18 44 15 50 15S73 18 69 44C67 34 62 28 55 24C50 31 40 34 35 34C33 37 32 40 31 44Z" fill={colour} {...ink} />
    case 'bun': return <path d="M31 43C27 18 42 16 50 16S73 18 69 43C67 33 61 27 50 26C39 27 33 33 31 43Z" fill={colour} {...ink} />
    case 'curly': return <path d="M31 40C31 22 42 20 50 20S69 22 69 40C66 36 64 34 63 30C59 33 56 32 54 28C50 33 45 33 42 29C40 33 36 34 31 40Z" fill={colour} {...ink} />
    case 'sides': return <path d="M32 46C29 40 29 34 33 29C34 33 34 38 35 42ZM68 46C71 40 71 34 67 29C66 33 66 38 65 42Z" fill={colour} {...ink} />
    case 'cap': return <><path d="M30 34C30 12 70 12 70 34Q50 28 30 34Z" fill={colour} {...ink} /><path d="M56 30Q76 28 84 36Q72 39 58 35Z" fill={colour} {...ink} /></>
    case 'skullcap': return <path d="M33 31C33 12 67 12 67 31Q50 26 33 31Z" fill={colour} {...ink} />
    case 'kerchief':
    case 'scarf': return (
      <>
        <path d="M27 52C20 8 80 8 73 52C72 58 70 62 68 66C70 56 70 50 68 43C67 31 60 26 50 26S33 31 32 43C30 50 30 56 32 66C30 62 28 58 27 52Z" fill={colour} {...ink} />
        {hair === 'kerchief' && <g fill="#c23a2e"><circle cx="38" cy="24" r="1.8" /><circle cx="50" cy="19.5" r="1.8" /><circle cx="62" cy="24" r="1.8" /><circle cx="30" cy="38" r="1.8" /><circle cx="70" cy="38" r="1.8" /></g>}
      </>
    )
  }
}

const brows: Record<Air, string> = {
  kind: 'M38 35.500Q42 33 46 35M54 35Q58 33 62 35.5', listening: 'M38 34Q42 31 46 33.500M54 33.500Q58 31 62 34',
  angry: 'M37 33L46 37M63 33L54 37', doubtful: 'M37 36L46 36.500M54 33Q58 30 63 33', absent: 'M38 34H46M54 34H62',
}
const mouths: Record<Air, string> = {
  kind: 'M43 56Q50 63 57 56', listening: 'M45 57Q50 60.5 55 57', angry: 'M43 59.500Q50 54 57 59.5', doubtful: 'M44 58.500L56 56.5', absent: 'M45 58H55',
}

function Face({ air, hasBeard }: { air: Air; hasBeard: boolean }) {
  const look = air === 'absent' ? 2.4 : 0
  const pen = hasBeard ? '#fff' : '#241b2f'
  return (
    <>
      <g fill="#d9534a" opacity=".25"><circle cx="37.5" cy="50.5" r="4" /><circle cx="62.5" cy="50.5" r="4" /></g>
      <path class="brows" d={brows[air]} {...line} />
      <g class="eyes" fill="#241b2f"><circle cx={42.5 + look} cy="43" r="2.3" /><circle cx={57.5 + look} cy="43" r="2.3" /></g>
      <path d="M50 45.500Q53 50.5 49.5 51" {...line} stroke-width="1.8" />
      <path d={mouths[air]} {...line} stroke={pen} />
    </>
  )
}

function Held({ what }: { what: Look['holds'] }) {
  switch (what) {
    case 'biscuit': return <><circle cx="74" cy="88" r="9" fill="#d9a05b" {...ink} /><path d="M71 85V85.200M77 86V86.200M73 91V91.200M78 91V91.2" {...line} stroke-width="3" /></>
    case 'whistle': return <><path d="M38 78L50 92L62 78" {...line} stroke-width="2" /><path d="M45 91H58V94H54A5 5 0 1 1 45 95Z" fill="#f2b84b" {...ink} stroke-width="2" /></>
    case 'keys': return <><circle cx="68" cy="88" r="5" {...line} /><path d="M64 92L58 100M58 100L55 98M61 96.500L58.5 94.500M71 92L74 101M74 101L77.5 99.5" {...line} /></>
    case 'book': return <><path d="M58 84L80 80L84 98L62 102Z" fill="#c23a2e" {...ink} /><path d="M63 89L78 86" {...line} stroke="#fffaf0" /></>
    case 'headphones': return <><path d="M33 76Q50 98 67 76" {...line} stroke-width="4" /><path d="M29 70H37V82H29ZM63 70H71V82H63Z" fill="#c23a2e" {...ink} /></>
    case 'headset': return <><path d="M30 42C28 8 72 8 70 42" {...line} stroke-width="3.5" /><path d="M26 39H34V52H26ZM66 39H74V52H66Z" fill="#f2b84b" {...ink} /><path d="M30 52Q31 63 44 62" {...line} stroke-width="2.2" /><circle cx="45" cy="62" r="2.2" fill="#241b2f" /></>
    case 'laptop': return <><path d="M24 80H76L80 102H20Z" fill="#cfd6e6" {...ink} /><path d="M50 88A3.5 3.5 0 1 1 49.9 88Z" fill="#1d7a70" /></>
    case 'stethoscope': return <><path d="M36 78Q36 94 46 94T55 84" {...line} stroke="#1d7a70" stroke-width="3.2" /><circle cx="56" cy="82" r="3.5" fill="#cfd6e6" {...ink} stroke-width="2" /></>
    case 'glass': return <><path d="M62 84H76L74 100H64Z" fill="#b8dca0" {...ink} /><path d="M66 80Q64 77 66 74M71 80Q69 77 71 74" {...line} stroke-width="1.8" /></>
    case 'apron': return <path d="M36 80L40 90H60L64 80M38 90H62V104H38Z" fill="#fffaf0" {...ink} />
    default: return null
  }
}
