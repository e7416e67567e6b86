// How much of the game this device holds, as the worker that serves the page tells.

/** Everything, or what the game can't do without: pictures or sounds may be missing. */
export type Held = 'all' | 'game'

/** Undefined when the page needs the network. A worker of the first versions never answers. */
export async function askHeld(): Promise<Held | undefined> {
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null
  if (!worker) return undefined
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<Held | undefined>) => resolve(data)
    worker.postMessage({ type: 'ASK', deaf: deafTo() }, [port2])
  })
}

/** How the addresses of the sounds end that this browser does not play: Vorbis is smaller, and older Safari has none. */
export function deafTo(): '.ogg' | '.mp3' {
  return document.createElement('audio').canPlayType('audio/ogg; codecs="vorbis"') ? '.mp3' : '.ogg'
}
