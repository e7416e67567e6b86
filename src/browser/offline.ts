// Makes the game playable without a network, after a first visit. A new version waits and is applied between scenes only.

export interface Offline {
  /** Applies a waiting version, if there is one: the page loads again. Call only where nothing can be lost. */
  renew(): void
}

/** Registers the service worker; does nothing where there is none (file://, private mode). Never rejects. */
export async function keepOffline(): Promise<Offline> {
  const none: Offline = { renew: () => undefined }
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return none
  try {
    const registration = await navigator.serviceWorker.register('./sw.js')
    return {
      renew() {
        if (!registration?.waiting) return
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
        registration.waiting.postMessage({ type: 'SKIP_WAITING' })
      },
    }
  } catch {
    return none
  }
}
