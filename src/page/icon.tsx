// One interface icon, always beside words or inside a named button: never read aloud.
import { icons, type IconName } from './icons.ts'

export interface IconProps<Name> {
  name: Name
  /** The icon points somewhere, so Arabic mirrors it. */
  turns?: boolean
}

export function Icon({ name, turns }: IconProps<IconName>) {
  return <Drawn path={icons[name]} turns={turns} />
}

export function Drawn({ path, turns }: { path: string; turns?: boolean }) {
  return (
    <svg class={turns ? 'icon turns' : 'icon'} viewBox="0 0 256 256" aria-hidden="true">
      <path fill="currentColor" d={path} />
    </svg>
  )
}
