// The port through which progress is kept. Implemented by the browser room.

export interface Storage {
  /** True when what is written outlives the page. */
  readonly durable: boolean
  /** Undefined when nothing was kept under that name. */
  read(name: string): Promise<unknown>
  write(name: string, value: unknown): Promise<void>
  eraseAll(): Promise<void>
}
