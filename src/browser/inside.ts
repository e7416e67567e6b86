// Files that travel inside the page (tools/packs/one-page.ts), each as a silent block of text: taken out only when asked for.

/** The mark of an address inside the page. */
const mark = '#in/'

/** An address as it is, or, of a file inside the page, its content as a data: address. */
export function addressOf(address: string): string {
  if (import.meta.env.MODE !== 'single' || !address.startsWith(mark)) return address
  const block = document.getElementById(address.slice(1))
  return block ? `data:${block.dataset.type!};base64,${block.textContent!}` : ''
}
