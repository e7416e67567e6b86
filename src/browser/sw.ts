// The service worker: holds the game on the device, so that it plays without a network. It never asks for what it holds, and never lets one file cost the rest.

interface Entry { url: string; revision: string | null }
interface Extendable extends Event { waitUntil(done: Promise<unknown>): void }
interface Fetching extends Extendable { request: Request; respondWith(answer: Promise<Response>): void }
interface Told extends Extendable { data?: { type?: string; everything?: boolean; deaf?: string } | null; source: { id: string } | null; ports: readonly MessagePort[] }
interface Worker extends EventTarget {
  __WB_MANIFEST: Entry[]
  registration: { scope: string; active: unknown; waiting: unknown; installing: unknown }
  clients: { claim(): Promise<void>; matchAll(wanted: { type: 'window'; includeUncontrolled: true }): Promise<{ id: string; url: string }[]> }
  skipWaiting(): Promise<void>
}

const worker = self as unknown as Worker
// The build writes every file of this version here: the name must stand as it is.
const files = (self as unknown as Worker).__WB_MANIFEST
const { scope } = worker.registration
const store = `kept ${scope}`
/** What the first versions of the game kept; their files are taken over, not fetched again. */
const formerName = `workbox-precache-v2-${scope}`

/** From the address of a file to where it is held. A name that holds its hash is the same in every version; others are held by their revision. */
const held = new Map(files.map(({ url, revision }) => [addressOf(url), addressOf(revision ? `${url}?${revision}` : url)]))
const page = addressOf('index.html')
/** Without these there is no game; pictures, sounds, letters and the page for old browsers come after, as they can. */
const essential = [...held.keys()].filter((url) => url === page || /\.(js|css)$/.test(url)).sort((a, b) => rank(a) - rank(b))

function addressOf(url: string): string {
  return new URL(url, scope).href
}

/** First what starts the game, then help and what follows a scene, then the scenes. */
function rank(url: string): number {
  return url === page ? 0 : /\/(first|index|start|late|later|known|device|help|facts|cast|titles|practice)\b/.test(url) ? 1 : 2
}

/** Every sound is there in two formats: those that a device can't play are not brought to it. `deaf`: how their addresses end. */
function wantedBy(deaf: string | undefined): string[] {
  return [...held.keys()].filter((url) => !deaf || !url.endsWith(deaf))
}

/** By what is said of it, the file itself, and not the words of a filter, a portal or a host that knows no such file. */
function isLikely(answer: Response, url: string): boolean {
  return answer.status === 200 && !answer.redirected && /html/.test(answer.headers.get('content-type') ?? '') === url.endsWith('.html')
}

/** A page of another version, or of somebody else, asks for files that are not here. */
function isOurs(text: string): boolean {
  const asked = [...text.matchAll(/"(\.\/[^"]+\.(?:js|css))"/g)]
  return asked.length > 0 && asked.every(([, one]) => held.has(addressOf(one!)))
}

/** Holds one file; false when it can't be had now. Without `fetches` only copies of older versions are taken. */
async function hold(url: string, fetches = true): Promise<boolean> {
  const cache = await caches.open(store)
  const key = held.get(url)!
  if (await cache.match(key)) return true
  try {
    const copy = key === url ? await caches.match(url, { ignoreVary: true }) : undefined
    if (!copy && !fetches) return false
    // The host's own address of the page: some send index.html elsewhere.
    const answer = copy ?? await fetch(url === page ? scope : url, { cache: key === url ? 'default' : 'reload', credentials: 'same-origin' })
    if (!isLikely(answer, url)) {
      // An answer left unread keeps its connection: six of them, and nothing comes any more.
      void answer.body?.cancel()
      return false
    }
    if (!url.endsWith('.html')) {
      await cache.put(key, answer)
      return true
    }
    // Read once, without a copy: where one of two copies is let go, Chromium holds the worker for busy, and no newer one takes over.
    const text = await answer.text()
    if (isOurs(text)) await cache.put(key, new Response(text, { headers: answer.headers }))
    return isOurs(text)
  } catch {
    return false
  }
}

/** Holds all of them, a few at a time; returns those that could not be had. `isEnough`: leaves the rest. */
async function holdAll(urls: readonly string[], fetches = true, isEnough = () => false): Promise<string[]> {
  const left = [...urls]
  const missing: string[] = []
  const work = async (): Promise<void> => {
    for (let url = left.shift(); url && !isEnough(); url = left.shift()) if (!await hold(url, fetches)) missing.push(url)
  }
  await Promise.all([work(), work(), work(), work()])
  return missing
}

/** A newer version takes over only when whole; on a first visit nothing is lost by holding what can be had. */
async function install(): Promise<void> {
  const missing = await holdAll(essential)
  if (missing.includes(page) || (missing.length > 0 && worker.registration.active)) throw new Error(`Not held: ${missing.join(' ')}`)
}

/** Brings what is still missing, then forgets older versions, unless another window may still need them. Ends where a newer version waits: browsers let a busy worker go only after minutes. */
async function fill(everything: boolean, deaf: string | undefined, asking: string | undefined): Promise<void> {
  const isOver = (): boolean => Boolean(worker.registration.waiting)
  await holdAll(essential, true, isOver)
  await holdAll(wantedBy(deaf), everything, isOver)
  // What a newer version gathers lies beside.
  const isAlone = (): boolean => !worker.registration.waiting && !worker.registration.installing
  if (!isAlone()) return
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.some(({ id, url }) => url.startsWith(scope) && id !== asking)) return
  const wanted = new Set(held.values())
  const cache = await caches.open(store)
  for (const { url } of await cache.keys()) if (!wanted.has(url) && isAlone()) await cache.delete(url)
  if (isAlone()) await caches.delete(formerName)
}

/** All of the game is held, what it can't do without, or less than that. */
async function tellHeld(deaf: string | undefined): Promise<'all' | 'game' | undefined> {
  const kept = new Set((await (await caches.open(store)).keys()).map(({ url }) => url))
  const isHeld = (url: string): boolean => kept.has(held.get(url)!)
  if (!essential.every(isHeld)) return undefined
  // Some hosts never send the page for old browsers under its own address.
  return wantedBy(deaf).every((url) => isHeld(url) || url.endsWith('.html')) ? 'all' : 'game'
}

/** From the device first, in whichever version it is held; else from the network, and held from then on. */
async function serve(event: Fetching, url: string): Promise<Response> {
  const cache = await caches.open(store)
  const key = held.get(url)
  const found = (key && await cache.match(key)) ?? await caches.match(url, { ignoreVary: true })
  if (found) return found
  const answer = await fetch(event.request)
  // Pages are held by whoever reads them first.
  if (key && isLikely(answer, url) && !url.endsWith('.html')) event.waitUntil(cache.put(key, answer.clone()).catch(() => undefined))
  return answer
}

worker.addEventListener('install', (event) => (event as Extendable).waitUntil(install()))
// The page of a first visit has no worker yet: from now on it plays without a network, as it stands.
worker.addEventListener('activate', (event) => (event as Extendable).waitUntil(worker.clients.claim()))
worker.addEventListener('message', (event) => {
  const { data, source, ports } = event as Event as Told
  if (data?.type === 'SKIP_WAITING') void worker.skipWaiting()
  if (data?.type === 'FILL') (event as Event as Told).waitUntil(fill(data.everything !== false, data.deaf ?? '.mp3', source?.id))
  if (data?.type === 'ASK') (event as Event as Told).waitUntil(tellHeld(data.deaf ?? '.mp3').then((answer) => ports[0]?.postMessage(answer)))
})
worker.addEventListener('fetch', (event) => {
  const { request } = event as Fetching
  const [url] = request.url.split(/[?#]/) as [string]
  if (request.method !== 'GET' || !url.startsWith(scope)) return
  if (request.mode === 'navigate' ? url === scope || (url.endsWith('.html') && held.has(url)) : held.has(url) || url.startsWith(addressOf('assets/'))) {
    (event as Fetching).respondWith(serve(event as Fetching, url === scope ? page : url))
  }
})
