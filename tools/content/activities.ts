// The activities of a scene, one file each: their schema by kind, their texts, their compiled form, their checks.
import * as v from 'valibot'
import type { Activity } from '../../src/story/activities/activity.ts'
import { breatheFile, breatheKind } from './activities/breathe.ts'
import { chainFile, chainKind } from './activities/chain.ts'
import { circleFile, circleKind } from './activities/circle.ts'
import { lookFile, lookKind } from './activities/look.ts'
import { profilesFile, profilesKind } from './activities/profiles.ts'
import { streetFile, streetKind } from './activities/street.ts'
import { traceFile, traceKind } from './activities/trace.ts'
import type { CommonEntry, Kind } from './activities/kind.ts'
import type { Report } from './check/report.ts'
import type { Text } from './texts.ts'

export const activityFile = v.variant('kind', [breatheFile, chainFile, circleFile, lookFile, profilesFile, streetFile, traceFile], 'ce genre d’activité n’existe pas → choisir : breathe, chain, circle, look, profiles, street, trace')

export type ActivityFile = v.InferOutput<typeof activityFile>

const kinds = { breathe: breatheKind, chain: chainKind, circle: circleKind, look: lookKind, profiles: profilesKind, street: streetKind, trace: traceKind }

/** An entry only meets its own kind. */
function kindOf(entry: ActivityFile): Kind<CommonEntry, ActivityFile['kind']> {
  return kinds[entry.kind] as unknown as Kind<CommonEntry, ActivityFile['kind']>
}

export function activityTexts(entry: ActivityFile): Text[] {
  return [
    { key: 'intro', value: entry.intro, kind: 'reply', at: ['intro'] },
    ...kindOf(entry).textsOf(entry),
    { key: 'closing', value: entry.closing, kind: 'reply', at: ['closing'] },
  ]
}

export function compileActivity(entry: ActivityFile, names: { id: string; scene: string }): Activity {
  return kindOf(entry).compile(entry, names)
}

export function checkActivity(entry: ActivityFile, report: Report): void {
  kindOf(entry).check?.(entry, report)
}
