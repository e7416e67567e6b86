// The picture of an account without a name: a lion's mask. Silent: the name stands beside.
export function Mask() {
  return (
    <span class="portrait trace-mask" aria-hidden="true">
      <svg viewBox="0 0 100 100" stroke="#241b2f" stroke-width="4" stroke-linejoin="round" stroke-linecap="round">
        <path fill="#b5622b" d="M50 6L60 16L73 11L77 25L91 28L87 42L97 52L87 62L90 76L76 79L71 92L58 88L50 97L42 88L29 92L24 79L10 76L13 62L3 52L13 42L9 28L23 25L27 11L40 16Z" />
        <path fill="#f2b84b" d="M50 22C70 22 78 36 77 52C76 70 64 82 50 82S24 70 23 52C22 36 30 22 50 22Z" />
        <path fill="#241b2f" d="M30 44C36 38 44 40 47 48C42 54 33 53 30 44ZM70 44C64 38 56 40 53 48C58 54 67 53 70 44Z" />
        <path fill="#241b2f" stroke="none" d="M43 59H57L50 67Z" />
        <path fill="none" d="M50 67V72M39 73Q45 77 50 72Q55 77 61 73" />
      </svg>
    </span>
  )
}
