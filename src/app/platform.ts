// Joins the game to the platform of a school (SCORM 1.2): the pupil's store, when the platform is told, and what is said when it does not listen.
import { callsOf, findApi, type ScormApi } from '../browser/platform/api.ts'
import { beginAttempt } from '../browser/platform/attempt.ts'
import { openPlatformStorage } from '../browser/platform/storage.ts'
import type { Scope } from '../browser/scope.ts'
import { openStorage } from '../browser/storage.ts'
import { storeName } from '../browser/store-name.ts'
import { pack, unpack } from '../progress/packed.ts'
import type { Save } from '../progress/save.ts'
import type { Storage } from '../progress/storage.ts'

export interface PlatformPort {
  scope: Scope
  /** Whether the host answers, and not a page to sign in. */
  isReached(): Promise<boolean>
  /** The platform does not keep what is done. */
  refused(): void
}

/** Whose attempt it is, noted where the session itself lives: in a frame that is loaded again after the end, the platform says nothing any more. */
type Known = ScormApi & { avhPupil?: string }

/** Who plays is unknown, and several pupils share the browser: nothing is kept, which is said, rather than shown to the next one. */
const nowhere: Storage = { update: () => Promise.reject(new Error('The platform refuses, and does not say who plays.')), onWritten: () => () => undefined }

/** Undefined outside a platform: the game then keeps to this device. */
export function openPlatform({ scope, isReached, refused }: PlatformPort): Storage | undefined {
  const api = findApi(window) as Known | undefined
  if (!api) return undefined
  const attempt = beginAttempt(callsOf(api), attemptName())
  if (!attempt) {
    const { avhPupil } = api
    if (!avhPupil) return nowhere
    // Said once there is a page to say it.
    scope.later(refused, 4000)
    return openStorage(`${storeName()} ${avhPupil}`)
  }
  note(api, attempt.key)
  const name = `${storeName()} ${attempt.key}`
  let mayTell = !('locks' in navigator)
  const check = () => void isReached().then((isThere) => { if (isThere) attempt.confirm(); else refused() })
  const storage = openPlatformStorage({
    attempt, local: openStorage(name), pack: (save, most) => pack(bare(save), most), unpack, endingsIn, mayTell: () => mayTell,
    onTold(isTaken, isEnd) {
      if (!isTaken) refused()
      // "true" is also what is answered without a network.
      else if (isEnd) check()
    },
  })
  // Of two windows of one pupil, one speaks with the platform; the other takes over when it goes.
  if (!mayTell) {
    void navigator.locks.request(name, () => {
      mayTell = true
      storage.tellNow()
      return new Promise<void>((letGo) => { scope.add(letGo) })
    }).catch(() => { mayTell = true })
  }
  scope.listen(window, 'online', () => { if (mayTell && attempt.tellAgain()) check() })
  scope.listen(window, 'pagehide', () => attempt.finish(performance.now() / 1000))
  // Brought back by the browser as it was: the session is over, a new one is needed.
  scope.listen(window, 'pageshow', (event) => { if ((event as PageTransitionEvent).persisted) location.reload() })
  return storage
}

function note(api: Known, key: string): void {
  try {
    api.avhPupil = key
  } catch {
    // A platform that lets nothing be added.
  }
}

/** The number that some platforms put in the address around: another attempt is another store. */
function attemptName(): string {
  try {
    return /[?&]attempt=(\d+)/.exec(`${window.parent.location.search} ${document.referrer}`)?.[1] ?? ''
  } catch {
    return ''
  }
}

function endingsIn(save: unknown): number {
  return Object.values((save as Save).scripts).reduce((sum, one) => sum + Math.max(one.endings?.length ?? 0, one.finishedOn ? 1 : 0), 0)
}

/** Without the marks of this device's own store. */
function bare(save: unknown): Save {
  const { era: _, revision: __, ...rest } = save as Save & { era?: string; revision?: number }
  return rest
}
