// A finger is answered before the picture moves on: on a slow phone, whatever a frame of the stage takes, a tap waits for.

export interface GiveWay {
  /** The answer is on screen: the stage may go on. */
  end(): void
  dispose(): void
}

/** Milliseconds after which a touch that nothing answers keeps the stage no more; a thumb may lie there for long. */
const most = 250

/** Calls `rest` when a finger comes down or is lifted, and `goOn`, with the milliseconds gone by, when that is answered. */
export function giveWayTo(page: EventTarget, rest: () => void, goOn: (ms: number) => void): GiveWay {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since = 0
  function end(): void {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    goOn(performance.now() - since)
  }
  function begin(): void {
    if (timer === undefined) {
      since = performance.now()
      rest()
    }
    clearTimeout(timer)
    timer = setTimeout(end, most)
  }
  const touches = ['pointerdown', 'pointerup'] as const
  for (const touch of touches) page.addEventListener(touch, begin, { capture: true, passive: true })
  return {
    end,
    dispose() {
      clearTimeout(timer)
      for (const touch of touches) page.removeEventListener(touch, begin, { capture: true })
    },
  }
}
