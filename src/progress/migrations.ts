// From an older save to the next version, one step each, oldest first. Every released save stays readable for ever.

export interface Migration {
  /** The version it reads; it returns the next. */
  from: number
  migrate(old: unknown): unknown
}

export const migrations: readonly Migration[] = []
