// Files and content that travel inside the page (tools/packs/one-page.ts), each as a silent block of text: taken out only when asked for.

/** The mark of an address inside the page. */
const mark = '#in/'

/** An address as it is, or, of a file inside the page, its content as a data: address. */
export function addressOf(address: string): string {
  if (import.meta.env.MODE !== 'single' || !address.startsWith(mark)) return address
  const block = document.getElementById(address.slice(1))
  return block ? `data:${block.dataset.type!};base64,${block.textContent!}` : ''
}

/** The blocks come after the game in the page: resolves once they are all there. */
export function whenWhole(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
    else resolve()
  })
}

/** A module of the content, as `import()` would give it. Rejects when the page does not hold it. */
export async function partInside<T>(name: string): Promise<{ default: T }> {
  await whenWhole()
  const block = document.getElementById(`in/${name}`)
  if (!block) throw new Error(`The page holds no ${name}.`)
  return { default: JSON.parse(block.textContent!) as T }
}
