// What a part of the page says when it is read aloud: its words in their order, with those that only readers of the screen get, without those they are spared.
import { isLanguage, type Language } from '../../words/words.ts'
import type { Said } from './speaker.ts'

const blocks = 'p, li, h1, h2, h3, h4, dt, dd, button, a, summary, legend, label, figcaption, blockquote, div, section, article, img, time'
const silent = '[aria-hidden="true"], [hidden], [inert], svg, script, style, input, select, textarea, [role="status"], nav'

export function heardIn(part: Element): Said[] {
  const said: Said[] = []
  let block: Element | null = null
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) return add((node as Text).data, node.parentElement!)
    if (!(node instanceof Element) || (node !== part && node.matches(silent))) return
    if (node.tagName === 'IMG') return add(node.getAttribute('alt') ?? '', node)
    const isShut = node.matches('details:not([open])')
    for (const child of node.childNodes) if (!isShut || (child as Element).tagName === 'SUMMARY') walk(child)
  }
  const add = (written: string, around: Element) => {
    const text = written.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ')
    const of = around.closest(blocks)
    const last = said[said.length - 1]
    if (!text.trim()) {
      if (last && of === block) last.text += ' '
      return
    }
    const language = languageOf(around)
    if (last && of === block && last.language === language) last.text += text
    else said.push({ text, language })
    block = of
  }
  walk(part)
  return said.map(({ text, language }) => ({ text: text.replace(/\s+/g, ' ').trim(), language }))
}

function languageOf(element: Element): Language {
  const lang = element.closest('[lang]')?.getAttribute('lang')
  return isLanguage(lang) ? lang : 'fr'
}
