// Reads QR codes from what a camera or a picture file shows. The browser's own detector where there is one that works, ours in all others.
import type { Scope } from './scope.ts'

/** Pixels on the longer side that are looked at: a code that fills a quarter of a picture has enough of them. */
const cameraSide = 720
const pictureSides = [1600, 800]
/** Milliseconds between two looks, and for what may be tried again in one. */
const beat = 180
const patience = { camera: 60, picture: 1500 }
/** Larger is no photo of a phone. */
const mostBytes = 30_000_000

export type CameraFault = 'refused' | 'absent' | 'busy'

interface Detector { detect(source: HTMLCanvasElement): Promise<{ rawValue: string }[]> }
type Detecting = { new(options: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> }

export interface CodeReader {
  /** What the code on a canvas says; undefined when none is found. */
  read(canvas: HTMLCanvasElement, timeLimit: number): Promise<string | undefined>
}

/** Rejects when its file can't be had. */
export async function openCodeReader(): Promise<CodeReader> {
  let detector = await ownDetector()
  const pixels = async (canvas: HTMLCanvasElement, timeLimit: number) => {
    const { readPixels } = await import('./code-pixels.ts')
    return readPixels(canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height), timeLimit)
  }
  if (!detector) await import('./code-pixels.ts')
  return {
    async read(canvas, timeLimit) {
      try {
        const found = await detector?.detect(canvas)
        if (found?.[0]) return found[0].rawValue
        // A picture is looked at once: twice is better.
        if (detector && timeLimit === patience.camera) return undefined
      } catch {
        // Some phones name a detector that has nothing to detect with.
        detector = undefined
      }
      return pixels(canvas, timeLimit)
    },
  }
}

async function ownDetector(): Promise<Detector | undefined> {
  try {
    const { BarcodeDetector } = window as { BarcodeDetector?: Detecting }
    if (!BarcodeDetector || !(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return undefined
    return new BarcodeDetector({ formats: ['qr_code'] })
  } catch {
    return undefined
  }
}

/** Looks again and again, and tells what it found each time, undefined for nothing. Rejects with a CameraFault, or when a file can't be had. */
export async function watchCamera(scope: Scope, video: HTMLVideoElement, seen: (text: string | undefined) => void, ended: () => void): Promise<void> {
  let isOver = false
  scope.add(() => { isOver = true })
  const reader = await openCodeReader()
  if (isOver) return
  const stream = await openCamera()
  const stop = () => {
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
  // Closed while it was opening.
  if (isOver) return stop()
  scope.add(stop)
  for (const track of stream.getTracks()) scope.listen(track, 'ended', ended)
  // A window that nobody sees films nothing.
  scope.listen(document, 'visibilitychange', () => { if (document.hidden) ended() })
  video.srcObject = stream
  await video.play().catch(() => undefined)
  const canvas = document.createElement('canvas')
  const again = () => {
    void glance(video, canvas, reader).then((text) => {
      if (isOver) return
      seen(text)
      scope.later(again, beat)
    })
  }
  again()
}

async function glance(video: HTMLVideoElement, canvas: HTMLCanvasElement, reader: CodeReader): Promise<string | undefined> {
  try {
    return draw(canvas, video, video.videoWidth, video.videoHeight, cameraSide) ? await reader.read(canvas, patience.camera) : undefined
  } catch {
    return undefined
  }
}

async function openCamera(): Promise<MediaStream> {
  // Not there on a page that is not safe, or in a frame that forbids it.
  const devices = navigator.mediaDevices as MediaDevices | undefined
  if (!devices?.getUserMedia) throw fault('absent')
  try {
    return await devices.getUserMedia({ audio: false, video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } } })
  } catch (error) {
    const { name } = error as { name?: unknown }
    throw fault(name === 'NotFoundError' || name === 'OverconstrainedError' ? 'absent' : name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'refused')
  }
}

function fault(why: CameraFault): Error & { fault: CameraFault } {
  return Object.assign(new Error(`The camera can't be had: ${why}.`), { fault: why })
}

export function cameraFault(error: unknown): CameraFault | undefined {
  return (error as { fault?: CameraFault } | undefined)?.fault
}

/** What a picture file says: the text of its code, or what was found instead. Rejects when a file of ours can't be had. */
export async function readPicture(file: File): Promise<{ text: string } | { none: 'no-picture' | 'no-code' }> {
  const picture = file.size <= mostBytes ? await openPicture(file) : undefined
  if (!picture) return { none: 'no-picture' }
  const reader = await openCodeReader()
  const canvas = document.createElement('canvas')
  for (const side of pictureSides) {
    const text = draw(canvas, picture, picture.naturalWidth, picture.naturalHeight, side) ? await reader.read(canvas, patience.picture) : undefined
    if (text !== undefined) return { text }
  }
  return { none: 'no-code' }
}

/** As a text in the page: what may come in by `blob:` the policy forbids. */
function openPicture(file: File): Promise<HTMLImageElement | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    const picture = new Image()
    reader.onerror = picture.onerror = () => resolve(undefined)
    picture.onload = () => resolve(picture)
    reader.onload = () => { picture.src = String(reader.result) }
    reader.readAsDataURL(file)
  })
}

/** False while there is nothing to draw. */
function draw(canvas: HTMLCanvasElement, source: CanvasImageSource, width: number, height: number, side: number): boolean {
  if (!width || !height) return false
  const scale = Math.min(1, side / Math.max(width, height))
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const brush = canvas.getContext('2d')
  if (brush) {
    // What a picture leaves open is white paper.
    brush.fillStyle = '#fff'
    brush.fillRect(0, 0, canvas.width, canvas.height)
    brush.drawImage(source, 0, 0, canvas.width, canvas.height)
  }
  return brush !== null
}
