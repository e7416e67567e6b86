// Asks what a press meant: what has just appeared, or was just pressed, takes no press yet. It knows no screen.

const controls = 'button, a, summary'
/** Milliseconds. A second tap comes within the first; nobody has read a new button within the second. */
const pressed = 250
const fresh = 450

/** Watches a part of the page; what rests there is marked `data-rest`. Keys, readers of the screen and scripts press as ever, but for a key held down. Returns the remover. */
export function settle(part: HTMLElement): () => void {
  const timers = new Set<ReturnType<typeof setTimeout>>()
  function rest(elements: Iterable<Element>, ms: number): void {
    const all = [...elements]
    for (const one of all) one.setAttribute('data-rest', '')
    const timer = setTimeout(() => {
      timers.delete(timer)
      for (const one of all) one.removeAttribute('data-rest')
    }, ms)
    timers.add(timer)
  }
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node): node is Element => node instanceof Element)
    const find = (selector: string) => added.flatMap((one) => [...(one.matches(selector) ? [one] : []), ...one.querySelectorAll(selector)])
    rest(find(controls), fresh)
    // A new line: what leads to the one after it.
    const lines = find('[data-focus]')
    if (lines.length) rest(part.querySelectorAll('main, [data-next]'), pressed)
    // Where the words are scrolled, they begin in sight.
    for (const line of lines) if (line.matches('.line, .sheet-line')) line.scrollIntoView?.({ block: 'nearest' })
  })
  observer.observe(part, { childList: true, subtree: true })
  const onClick = (event: MouseEvent) => {
    const control = event.detail && (event.target as Element).closest(controls)
    if (control) rest([control], pressed)
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
