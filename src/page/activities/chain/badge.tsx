// Small signs on a face: has the picture, stops it, wrote a word, went to an adult. The words beside say the same.
const signs = {
  phone: <><rect x="6.5" y="2.5" width="11" height="19" rx="2.5" /><path d="M10 18h4" /></>,
  hand: <path d="M7 12V6.5a1.5 1.5 0 0 1 3 0V11V4.5a1.5 1.5 0 0 1 3 0V11V5.5a1.5 1.5 0 0 1 3 0V13l1-1.6a1.5 1.5 0 0 1 2.6 1.5L17 19a5 5 0 0 1-9-1z" />,
  heart: <path d="M12 20C5 15.500 3 12 3 8.500a4.500 4.500 0 0 1 9-1.200a4.500 4.500 0 0 1 9 1.200C21 12 19 15.500 12 20z" />,
  door: <><path d="M6 21V3.500h12V21M3 21h18" /><circle cx="14.500" cy="12.500" r=".8" /></>,
  mail: <><rect x="2.500" y="5.500" width="19" height="13" rx="2" /><path d="m3 7l9 6.500L21 7" /></>,
  laugh: <><circle cx="12" cy="12" r="9.500" /><path d="M7 13.500h10a5 5 0 0 1-10 0zM8 9.500h.01M16 9.500h.01" /></>,
}

export type BadgeName = keyof typeof signs

export function Badge({ name }: { name: BadgeName }) {
  return <svg class={`chain-sign sign-${name}`} viewBox="0 0 24 24" aria-hidden="true">{signs[name]}</svg>
}
