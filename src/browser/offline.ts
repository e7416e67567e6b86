// Makes the game playable without a network, after a first visit. A new version waits and is applied between scenes only.

export interface Offline {
  /** Applies a waiting version, if there is one: the page loads again. Call only where nothing can be lost. False when none waits. */
  renew(): boolean
}

/** Registers the service worker; does nothing where there is none (file://, private mode). Never rejects. `everything`: also what was not seen yet. */
export async function keepOffline(everything: boolean): Promise<Offline> {
  const none: Offline = { renew: () => false }
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return none
  try {
    const { serviceWorker } = navigator
    const registration = await serviceWorker.register('./sw.js')
    // What an earlier visit could not have is asked for again.
    void serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'FILL', everything }))
    return {
      renew() {
        if (!registration?.waiting) return false
        serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
        registration.waiting.postMessage({ type: 'SKIP_WAITING' })
        return true
      },
    }
  } catch {
    return none
  }
}
