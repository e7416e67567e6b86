// Who walks by, slowly, along the lanes: an aunt with her basket, two pupils, a grandfather and his stick. Only the style sheet moves them.
import { placedAt } from './placed.ts'

export function Walkers() {
  return (
    <>
      <div class="walker aunt" style={placedAt('aunt')}>
        <svg viewBox="0 0 44 62">
          <path class="foot" d="M17 58h5" /><path class="foot other" d="M25 58h5" /><path fill="#c47f5a" d="M12 56q0-26 6-32h10q7 8 6 32z" /><path fill="#e4b57c" d="m30 36 12-1-2 11h-8z" /><path class="thin" d="M32 36q4-9 8 0" /><path fill="#4f9d92" d="M13 26q-4-22 9-23 14 1 10 23-9 4-19 0z" /><circle cx="24" cy="15" r="7" fill="#d9a273" />
        </svg>
      </div>
      <div class="walker pupils" style={placedAt('pupils')}>
        <svg viewBox="0 0 72 62">
          <path class="foot" d="M17 58v-8" /><path class="foot other" d="M25 58v-8" /><path fill="#d4665a" d="M8 30q-4 2-4 9v6q4 4 8 0V29z" /><path fill="#f3c3c3" d="M12 52q-1-22 6-27h8q7 5 6 27-9 5-20 0z" /><path fill="#4a2d2a" d="M13 20q-2-14 10-15 12 1 9 13-8-4-19 2z" /><circle cx="23" cy="18" r="7.500" fill="#c98a5e" /><path fill="#4a2d2a" d="M14 18q0-11 9-11t8 8q-8-4-17 3z" />
          <path class="foot" d="M47 58v-8" /><path class="foot other" d="M55 58v-8" /><path fill="#f2b84b" d="M38 32q-4 2-4 9v5q4 4 8 0V31z" /><path fill="#74adbf" d="M42 52q-1-20 6-25h8q7 5 6 25-9 5-20 0z" /><circle cx="53" cy="20" r="7.500" fill="#8f5d3c" /><path fill="#1b1420" d="M45 19q0-9 8-9t8 8q-8-4-16 1z" />
        </svg>
      </div>
      <div class="walker grandfather" style={placedAt('grandfather')}>
        <svg viewBox="0 0 46 62">
          <path class="foot" d="M15 58h5" /><path class="foot other" d="M23 58h5" /><path fill="#efe6d2" d="M9 56q0-26 7-32h10q7 8 6 32z" /><path class="thin" d="M38 34v24M38 34q-4-4-6 0" /><circle cx="22" cy="16" r="7.500" fill="#b97f55" /><path fill="#fff" d="M18 20q6 6 11 0 0 6-5 7-5-1-6-7z" /><path fill="#a94e4c" d="M14 13q2-10 9-10t8 10q-8 3-17 0z" />
        </svg>
      </div>
    </>
  )
}
