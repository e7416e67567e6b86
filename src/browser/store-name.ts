// What is kept on this device bears the path of the game: copies in several folders of one host are several games.

/** In most browsers every page opened from a disk shares one store, and a moved file should find its own again: no path there. */
export function storeName({ protocol, pathname }: Pick<Location, 'protocol' | 'pathname'> = location): string {
  return protocol.startsWith('http') ? `a-voix-haute ${pathname.replace(/[^/]*$/, '')}` : 'a-voix-haute'
}

/** Under which the first versions kept everything, whatever their path. */
export const formerName = 'espace'
export const formerNote = 'language'
