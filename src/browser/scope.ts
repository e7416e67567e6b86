// Collects what must be undone: listeners, timers, anything with a remover. Disposed once, in reverse order.

export type Remover = () => void

export interface Scope {
  /** Keeps a remover for later and returns it. */
  add(remove: Remover): Remover
  listen<T extends EventTarget>(target: T, type: string, heard: (event: Event) => void, options?: AddEventListenerOptions): Remover
  /** Runs once, after `ms` milliseconds, unless cancelled or disposed before. */
  later(run: () => void, ms: number): Remover
  dispose(): void
}

export function createScope(): Scope {
  let removers: Remover[] = []
  const add = (remove: Remover): Remover => {
    const once = () => {
      if (!removers.includes(once)) return
      removers = removers.filter((one) => one !== once)
      remove()
    }
    removers.push(once)
    return once
  }
  return {
    add,
    listen(target, type, heard, options) {
      target.addEventListener(type, heard, options)
      return add(() => target.removeEventListener(type, heard, options))
    },
    later(run, ms) {
      const timer = setTimeout(() => {
        cancel()
        run()
      }, ms)
      const cancel = add(() => clearTimeout(timer))
      return cancel
    },
    dispose() {
      for (const remove of [...removers].reverse()) remove()
    },
  }
}
