// Picks the screen that a model asks for. What a first line does not need comes in chunks of its own.
import type * as Activities from './activities/activities.tsx'
import type * as Later from './later.tsx'
import type { PageModel, Screen } from './model.ts'
import { Play } from './play/play.tsx'
import { Problem } from './frame/problem.tsx'

/** The chunks fetched so far. */
export interface Chunks {
  later?: typeof Later
  activities?: typeof Activities
}

export interface ScreenProps {
  model: PageModel
  /** `model` never asks for a screen of a chunk that is not there. */
  chunks: Chunks
  box: HTMLElement
  onBox: (box: HTMLElement | null) => void
}

export function ScreenOf({ model, chunks, box, onBox }: ScreenProps) {
  const { screen } = model
  switch (screen.name) {
    // The title is plain HTML in index.html: it works before any script.
    case 'title': return null
    case 'play':
      return <Play view={screen.view} firstTime={screen.firstTime} auto={model.settings.auto} keys={model.settings.keys} hidden={model.hidden} hasStage={model.stage} later={chunks.later} box={box} onBox={onBox} />
    case 'problem': return <Problem screen={screen} />
    case 'activity': return chunks.activities ? <chunks.activities.ActivityScreen screen={screen} hidden={model.hidden} hasStage={model.stage} box={box} onBox={onBox} /> : null
    default: return chunks.later ? <chunks.later.LaterScreenOf screen={screen} model={model} /> : null
  }
}

/** The chunk that holds this screen; undefined for those of the first line. */
export function chunkOf({ name }: Screen): keyof Chunks | undefined {
  if (name === 'activity') return 'activities'
  return name === 'title' || name === 'play' || name === 'problem' ? undefined : 'later'
}
