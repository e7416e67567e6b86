// What every driven browser can do here. Positions are CSS pixels.

export interface Browser {
  version: string
  /** Opens an address as somebody who was never here, or goes on as the same person. */
  open(address: string, isNew?: boolean): Promise<void>
  /** Opens an address as a window of its own, as somebody who was never here: files of a disk open in no frame. */
  visit(address: string): Promise<void>
  /** Runs a function in the page, on values that JSON can hold; it must not refer to anything around it. */
  run<Given, Found>(what: (given: Given) => Found, given: Given): Promise<Found>
  size(width: number, height: number): Promise<void>
  press(x: number, y: number): Promise<void>
  picture(file: string): Promise<void>
  /** The errors that the page met since the last call; only some drivers tell. */
  errors(): string[]
  close(): Promise<void>
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
