// One interface icon, always beside words or inside a named button: never read aloud.
import { icons, type IconName } from './icons.ts'

/** `turns`: the icon points somewhere, so Arabic mirrors it. */
export function Icon({ name, turns }: { name: IconName; turns?: boolean }) {
  return (
    <svg class={turns ? 'icon turns' : 'icon'} viewBox="0 0 256 256" aria-hidden="true">
      <path fill="currentColor" d={icons[name]} />
    </svg>
  )
}
