// What moves a little in the neighbourhood: a moped, a cat's tail, smoke, laundry, birds, people. Only the style sheet moves them, never when still.
import { placedAt } from './placed.ts'
import { Walkers } from './walkers.tsx'

export function Life() {
  return (
    <div class="life" aria-hidden="true">
      <svg class="birds" style={placedAt('birds')} viewBox="0 0 90 34"><path d="M4 12q7-9 12 0 6-9 12 0M34 26q6-8 10 0 5-8 10 0M62 10q6-8 10 0 5-8 10 0" /></svg>
      <svg class="smoke" style={placedAt('smoke')} viewBox="0 0 40 80"><circle cx="20" cy="70" r="7" /><circle cx="20" cy="70" r="9" /><circle cx="20" cy="70" r="6" /></svg>
      <svg class="laundry" style={placedAt('laundry')} viewBox="0 0 130 40">
        <path class="thin" d="M2 4q62 14 126 0" /><path fill="#4f9d92" d="M18 8h22l3 24H16z" /><path fill="#f3c3c3" d="M54 10h24l-2 20H56z" /><path fill="#f2b84b" d="M92 9h18l4 22H90z" />
      </svg>
      <svg class="cat" style={placedAt('cat')} viewBox="0 0 60 54">
        <path class="tail" d="M44 46q14 0 10-18" /><path d="M14 50q-2-22 10-26l-2-14 7 6h6l7-6-1 14q12 6 8 26z" /><path class="thin" d="M26 20h1m7 0h1m-6 5 2 1 2-1" />
      </svg>
      <Walkers />
      <div class="moped" style={placedAt('moped')}>
        <svg viewBox="0 0 92 70">
          <circle cx="18" cy="54" r="12" /><circle cx="74" cy="54" r="12" /><path class="bar" d="M18 54 34 36h20l20 18M68 22l-8-2M72 44 66 22" /><path fill="#d4665a" d="M30 34q12-10 30 0l8 14H38z" />
          <path fill="#4f9d92" d="M32 30q-2-18 10-20l10 2 6 14 8 2-2 6-14-2-2 6H34z" /><circle cx="44" cy="8" r="7" fill="#c98a5e" /><path fill="#5b4556" d="M36 8a8 8 0 0 1 16-2z" /><path fill="#e4b57c" d="M4 22h22v16H4z" />
        </svg>
      </div>
    </div>
  )
}
