// Opens the stage on its art, whole or of the first line alone, and tells it what the page lays over it. Fetched after the first line.
import { whatLiesOver } from '../page/play/over.ts'
import { openStage as open } from '../stage/open.ts'
import type { Stage, StageOptions } from '../stage/stage.ts'
import { openWithFirst, type Art, type FirstArt } from './first-art.ts'

/** Without `first`, the whole art is there before the stage is. */
export async function openStage(options: Omit<StageOptions, keyof Art | 'over'>, first: FirstArt | undefined, loadArt: () => Promise<Art>): Promise<Stage> {
  const { host, onMissing } = options
  const begin = (art: Art, onDrawn = options.onDrawn) => open({ ...options, ...art, ...(onDrawn && { onDrawn }), over: () => whatLiesOver(host) })
  const loadWhole = async (): Promise<Art> => {
    const [art, craft] = await Promise.all([loadArt(), import('./craft.ts').then(({ keepCraft }) => keepCraft(), () => undefined)])
    return { ...art, ...(craft && { craft }) }
  }
  if (!first) return begin(await loadWhole())
  const loadRest = () => loadWhole().catch((error: unknown) => {
    onMissing?.('art.json')
    throw error
  })
  return openWithFirst(first, (art, onDrawn) => begin(art, () => { options.onDrawn?.(); onDrawn() }), loadRest)
}
