// On a visit that begins with a scene, the line and its picture come first: whatever else is fetched has patience until then.

export interface Patience {
  /** Resolves when there is nothing to wait for any more. */
  readonly over: Promise<void>
  end(): void
}

/** Milliseconds after which a picture that does not come keeps nothing waiting. */
const most = 3000

/** `isNeeded`: false where no picture is on its way. Whoever awaits something ends it: the picture is drawn or will never be, somebody has touched the page. */
export function createPatience(isNeeded: boolean, later: (run: () => void, ms: number) => unknown): Patience {
  let end = (): void => undefined
  const over = new Promise<void>((resolve) => { end = resolve })
  if (isNeeded) later(end, most)
  else end()
  return { over, end }
}
