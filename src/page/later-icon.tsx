// The same icon for the screens around a scene, which show more of them.
import { Drawn, type IconProps } from './icon.tsx'
import { laterIcons, type LaterIconName } from './later-icons.ts'

export function Icon({ name, turns }: IconProps<LaterIconName>) {
  return <Drawn path={laterIcons[name]} turns={turns} />
}
