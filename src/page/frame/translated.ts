// A browser that translates puts <font> in the place of our text nodes, and what is drawn next is lost. Ours are put back before each drawing: https://github.com/preactjs/preact/issues/948
import { options } from 'preact'

/** Watches `root`; call what it returns before drawing anything by hand. */
export function keepWords(root: HTMLElement): () => void {
  const ours = new Map<Node, Element>()
  const observer = new MutationObserver(note)
  observer.observe(root, { childList: true, subtree: true })

  function note(records: MutationRecord[]): void {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      const font = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT')
      for (const node of removedNodes) if (font && node.nodeType === Node.TEXT_NODE) ours.set(node, font as Element)
    }
  }
  function putBack(): void {
    note(observer.takeRecords())
    for (const [text, font] of ours) if (font.isConnected) font.replaceWith(text)
    ours.clear()
  }
  options.debounceRendering = (draw) => void Promise.resolve().then(() => {
    putBack()
    draw()
  })
  return putBack
}
