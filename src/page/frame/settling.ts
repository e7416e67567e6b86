// Asks what a press meant: what has just appeared, or was just pressed, takes no press yet. It knows no screen.

const controls = 'button, a, summary, .backdrop'
/** Milliseconds. A second tap comes within the first; nobody has read a new button within the second. */
const pressed = 300
const fresh = 450

/** Watches a part of the page; what rests there is marked `data-rest`. Keys, readers of the screen and scripts press as ever, but for a key held down. Returns the remover. */
export function settle(part: HTMLElement): () => void {
  const timers = new Set<ReturnType<typeof setTimeout>>()
  /** When each of them has rested: the later of what was asked. */
  const until = new Map<Element, number>()
  function rest(elements: Iterable<Element>, ms: number): void {
    const end = performance.now() + ms
    const all = [...elements].filter((one) => (until.get(one) ?? 0) < end)
    for (const one of all) {
      until.set(one, end)
      one.setAttribute('data-rest', '')
    }
    const timer = setTimeout(() => {
      timers.delete(timer)
      for (const one of all.filter((each) => until.get(each) === end)) {
        until.delete(one)
        one.removeAttribute('data-rest')
      }
    }, ms)
    timers.add(timer)
  }
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node): node is Element => node instanceof Element)
    const find = (selector: string) => added.flatMap((one) => [...(one.matches(selector) ? [one] : []), ...one.querySelectorAll(selector)])
    rest(find(controls), fresh)
    // A new line: what leads to the one after it. Where there was something else to press, a tap beside it rests as long.
    const lines = find('[data-focus]')
    if (lines.length) rest(part.querySelectorAll('main, [data-next]'), find('[data-next]').length ? fresh : pressed)
    // Where the words are scrolled, they begin in sight.
    for (const line of lines) if (line.matches('.line, .sheet-line')) line.scrollIntoView?.({ block: 'nearest' })
  })
  observer.observe(part, { childList: true, subtree: true })
  const onClick = (event: MouseEvent) => {
    const control = event.detail && (event.target as Element).closest(controls)
    if (!control) return
    // What lies behind a dialog lets no tap through to what is under it.
    if (control.matches('.backdrop[data-rest]')) event.stopPropagation()
    rest([control], pressed)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ') && (event.target as Element).closest(controls)) event.preventDefault()
  }
  part.addEventListener('click', onClick, true)
  part.addEventListener('keydown', onKey, true)
  return () => {
    observer.disconnect()
    part.removeEventListener('click', onClick, true)
    part.removeEventListener('keydown', onKey, true)
    for (const timer of timers) clearTimeout(timer)
  }
}
