// Fetches how people act in a script: its stage directions, and the code that follows them. After the first picture; without them people stand and speak.
import { loadDirections } from '../content/load-directions.ts'
import { craftOf, type Craft } from '../stage/craft.ts'
import type { Cloth } from '../stage/rig.ts'
import type { StageOptions } from '../stage/stage.ts'
import type { ScriptId } from '../story/script.ts'

const cloth = Object.values(import.meta.glob<Cloth>('../../assets/built/cloth.json', { import: 'default', eager: true }))[0] ?? {}

/** Rejects when they can't be had. */
export async function loadCraft(script: ScriptId): Promise<Craft> {
  return craftOf(await loadDirections(script), cloth)
}

/** Those of the scripts that are played: asked for once, told when they come. */
export function keepCraft(): NonNullable<StageOptions['craft']> {
  const held = new Map<ScriptId, Craft | undefined>()
  return (script, onCome) => {
    if (!held.has(script)) {
      held.set(script, undefined)
      // After a failure they are asked for again with the next line.
      loadCraft(script).then((craft) => { held.set(script, craft); onCome() }, () => held.delete(script))
    }
    return held.get(script)
  }
}
