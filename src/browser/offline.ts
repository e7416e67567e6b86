// Makes the game playable without a network, after a first visit. A new version waits and is applied between scenes only.
import { isSession } from './form.ts'
import { deafTo } from './held.ts'

export interface Offline {
  /** Brings a newer version that waits: the page loads again when that has taken over, if `isFree` still tells that nothing can be lost. One that another window brought is loaded at once. */
  renew(isFree: () => boolean): void
}

/** Registers the service worker; does nothing where there is none (file://, private mode), nor in a session that leaves nothing. Never rejects. `everything`: also what was not seen yet. */
export async function keepOffline(everything: boolean): Promise<Offline> {
  const none: Offline = { renew: () => undefined }
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http') || isSession()) return none
  const { serviceWorker } = navigator
  // On a first visit the worker of this very version comes.
  let current = serviceWorker.controller
  let isFormer = false
  let isFree = () => false
  const loadAgain = () => { if (isFormer && isFree()) location.reload() }
  try {
    serviceWorker.addEventListener('controllerchange', () => {
      isFormer = current !== null
      current = serviceWorker.controller
      loadAgain()
    })
    const registration = await serviceWorker.register('./sw.js')
    // What an earlier visit could not have is asked for again.
    void serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'FILL', everything, deaf: deafTo() }))
    return {
      renew(nextFree) {
        isFree = nextFree
        loadAgain()
        registration.waiting?.postMessage({ type: 'SKIP_WAITING' })
      },
    }
  } catch {
    return none
  }
}
