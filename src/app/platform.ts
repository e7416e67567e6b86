// Joins the game to the platform of a school (SCORM 1.2): the pupil's store, when the platform is told, and what is said when it does not listen.
import { callsOf, findApi } from '../browser/platform/api.ts'
import { beginAttempt } from '../browser/platform/attempt.ts'
import { openPlatformStorage, type PlatformStorage } from '../browser/platform/storage.ts'
import type { Scope } from '../browser/scope.ts'
import { openStorage } from '../browser/storage.ts'
import { storeName } from '../browser/store-name.ts'
import { pack, unpack } from '../progress/packed.ts'
import type { Save } from '../progress/save.ts'

export interface PlatformPort {
  scope: Scope
  /** Whether the host answers, and not a page to sign in. */
  isReached(): Promise<boolean>
  /** The platform does not keep what is done. */
  refused(): void
}

/** Undefined outside a platform: the game then keeps to this device. */
export function openPlatform({ scope, isReached, refused }: PlatformPort): PlatformStorage | undefined {
  const api = findApi(window)
  const attempt = api && beginAttempt(callsOf(api), attemptName())
  if (!attempt) {
    if (api) refused()
    return undefined
  }
  const name = `${storeName()} ${attempt.key}`
  let mayTell = !('locks' in navigator)
  const check = () => void isReached().then((isThere) => { if (!isThere) refused() })
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
