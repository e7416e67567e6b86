// The port through which progress is kept. Implemented by the browser room.

/** All that lies in the store: the save, and one that could not be read. */
export interface Kept {
  save?: unknown
  setAside?: unknown
}

export interface Storage {
  /**
   * Reads what is kept and writes what `change` makes of it, in one act: no other window comes between. Undefined writes nothing.
   * Rejects when the store does, and may answer late or never: whether something was written is then unknown.
   */
  update(change: (kept: Kept) => Kept | undefined): Promise<void>
  /** Tells when another window has written, where the browser can: nobody may count on it. Returns the remover. */
  onWritten(heard: () => void): () => void
}
