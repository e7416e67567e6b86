// The face of a pupil who has no portrait: a few strokes of ink, a colour, one of three mouths.
import type { Face } from '../../../story/activities/chain.ts'

const skins: Record<Face['skin'], string> = { light: '#f6d3b3', tan: '#e6b486', brown: '#b97f4f', dark: '#86562f' }
const tints: Record<Face['tint'], string> = {
  teal: '#3ba99b', plum: '#8a64ad', ochre: '#e0a637', brick: '#d0694a', blue: '#5b8fce', green: '#6fae5a', rose: '#dd7f9b', slate: '#7d8799',
}
const ink = '#2a2033'

/** Behind the head, then over it. */
const hairs: Record<Face['hair'], (tint: string) => [behind: preact.ComponentChild, over: preact.ComponentChild]> = {
  short: () => [null, <path d="M15 29c0-15 7-19 17-19s17 4 17 19c-3-6-5-9-8-10c-6 3-14 3-19 1c-4 2-6 5-7 9z" fill={ink} />],
  curly: () => [<path d="M32 6c5-4 11-1 12 3c6 0 9 5 7 10c4 4 3 10-1 13H14c-4-3-5-9-1-13c-2-5 1-10 7-10c1-4 7-7 12-3z" fill={ink} />,
    <path d="M17 27c2-7 6-9 9-9c2 2 8 2 11 0c4 0 8 3 10 9c1-8-4-14-15-14s-16 6-15 14z" fill={ink} />],
  long: () => [<path d="M13 30C12 14 20 8 32 8s20 6 19 22c0 10 2 17 4 22H9c3-5 4-12 4-22z" fill={ink} />, <path d="M16 30c2-9 8-12 15-16c4 5 12 6 17 16c1-12-5-18-16-18s-17 6-16 18z" fill={ink} />],
  bun: () => [<circle cx="32" cy="8" r="7" fill={ink} />, <path d="M15 29c0-13 7-18 17-18s17 5 17 18c-3-7-9-11-17-11s-14 4-17 11z" fill={ink} />],
  scarf: (tint) => [<path d="M12 32C10 14 20 7 32 7s22 7 20 25c-1 9 2 15 5 22H7c3-7 6-13 5-22z" fill={tint} />,
    <path d="M16 33c-1-13 6-19 16-19s17 6 16 19c0 11-6 18-16 18s-16-7-16-18z" fill="none" stroke={tint} stroke-width="4" />],
  cap: (tint) => [null, <path d="M14 27C14 14 21 9 32 9s18 5 18 18c4 0 8 1 9 3c-12-2-32-3-45-1z" fill={tint} stroke={ink} stroke-width="2" />],
}

export function SimpleFace({ face: { hair, skin, tint }, laughs, smiles }: { face: Face; laughs: boolean; smiles: boolean }) {
  const [behind, over] = hairs[hair](tints[tint])
  return (
    <svg class="simple-face" viewBox="0 0 64 64" aria-hidden="true">
      {behind}
      <path d="M14 64c1-9 8-13 18-13s17 4 18 13z" fill={tints[tint]} stroke={ink} stroke-width="2" />
      <ellipse cx="32" cy="33" rx="16" ry="18.500" fill={skins[skin]} stroke={ink} stroke-width="2" />
      {over}
      <g fill="none" stroke={ink} stroke-width="2.200" stroke-linecap="round">
        {laughs ? <path d="M22 32q3-4 6 0M36 32q3-4 6 0" /> : <path d="M25 31v.6M39 31v.6" stroke-width="4" />}
        {laughs ? <path d="M24 39h16q-1 9-8 9t-8-9z" fill="#8f2f2a" /> : <path d={smiles ? 'M26 41q6 5 12 0' : 'M28 42.500h8'} />}
      </g>
    </svg>
  )
}
