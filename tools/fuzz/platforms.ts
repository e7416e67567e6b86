// What a school's platform gives back: any text, any refusal. An attempt begins or not; nothing throws, and a text of ours is given back as it was told.
import { beginAttempt, budget } from '../../src/browser/platform/attempt.ts'
import { callsOf, type ScormApi } from '../../src/browser/platform/api.ts'
import { openPlatformStorage } from '../../src/browser/platform/storage.ts'
import { decode } from '../../src/progress/decode.ts'
import { keepPlace } from '../../src/progress/changes.ts'
import { pack, unpack } from '../../src/progress/packed.ts'
import { emptySave, type Save } from '../../src/progress/save.ts'
import type { Kept } from '../../src/progress/storage.ts'
import { hold, type Kind } from './kind.ts'
import { playedSave } from './matter.ts'
import type { Chance } from './random.ts'
import { oddText, oddValue, spoilText } from './spoil.ts'

export const platforms: Kind = {
  name: 'platforms', many: 4000, few: 60,
  open() {
    const packed = [emptySave(), playedSave(1)].map((save) => pack(save, 4056)!)
    return (chance) => {
      const told = new Map<string, string>([['cmi.suspend_data', suspended(chance, packed)], ['cmi.core.lesson_status', chance.once(2) ? oddText(chance) : chance.one(['incomplete', 'completed', 'not attempted'])], ['cmi.core.student_id', oddText(chance)]])
      const attempt = beginAttempt(callsOf(apiOf(chance, told)))
      if (!attempt) return
      let kept: Kept = chance.once(2) ? {} : { save: { ...playedSave(1), era: 'e', revision: chance.below(20) } }
      const storage = openPlatformStorage({
        attempt, pack: (save, most) => pack(save as Save, most), unpack, mayTell: () => true, onTold: () => undefined,
        endingsIn: (save) => { const read = decode(save); return read.ok ? Object.values(read.save.scripts).filter(({ finishedOn }) => finishedOn).length : 0 },
        local: { update: async (change) => { kept = change(kept) ?? kept }, onWritten: () => () => undefined },
      })
      let answered: Kept | undefined
      // The port answers at once here: nothing in it waits.
      void storage.update((known) => {
        answered = known
        const read = known.save === undefined ? undefined : decode(known.save)
        hold(!read || read.ok, 'What the platform gave was taken, and can not be read.')
        return { save: { ...keepPlace(read?.ok ? read.save : emptySave(), 'le-groupe/witness', [], 'l'), era: 'e', revision: 99 } }
      })
      hold(answered, 'The store was not asked.')
      const text = told.get('cmi.suspend_data') ?? ''
      attempt.tellAgain()
      attempt.complete(chance.once(2))
      if (chance.once(3)) attempt.confirm()
      attempt.tellAgain()
      attempt.finish(chance.one([0, -1, NaN, Infinity, 1e12, 61]))
      hold(typeof text === 'string' && (told.get('cmi.core.session_time') ?? '0000:00:00').match(/^\d{2,4}:\d\d:\d\d$/), 'A time that no platform reads.')
      hold((told.get('cmi.suspend_data') ?? '').length <= Math.max(budget, text.length), 'More than a platform keeps.')
    }
  },
}

function suspended(chance: Chance, packed: readonly string[]): string {
  const text = chance.one(packed)
  switch (chance.below(4)) {
    case 0: return oddText(chance)
    case 1: return spoilText(chance, `avh1|${chance.below(50)}|${chance.below(50)}|${text}`)
    case 2: return `avh1|${chance.below(50)}|3|${spoilText(chance, text)}`
    default: return `avh1|${chance.below(50)}|3|${text}`
  }
}

/** A platform that answers as it likes. */
function apiOf(chance: Chance, told: Map<string, string>): ScormApi {
  const answer = (usual: string): unknown => {
    if (!chance.once(9)) return usual
    if (chance.once(3)) throw new Error('The platform fails.')
    return oddValue(chance)
  }
  return {
    LMSInitialize: () => answer('true'), LMSFinish: () => answer('true'), LMSCommit: () => answer('true'), LMSGetValue: (name) => answer(told.get(name) ?? ''),
    LMSSetValue(name, value) {
      told.set(name, value)
      return answer('true')
    },
  }
}
