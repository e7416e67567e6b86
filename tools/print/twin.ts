// The same sheet as a page of plain HTML, for who reads on a screen, with a screen reader, or wants a word found: what a PDF of Arabic does badly.

export interface Twin {
  language: string
  direction: string
  title: string
  /** HTML of each piece of paper, without its foot; what is printed several times to be cut out comes once. */
  parts: readonly string[]
}

const style = `body{max-inline-size:44rem;margin-inline:auto;padding:1rem;color:#111;background:#fff;font:1.125rem/1.6 sans-serif}
h1,h2,h3,h4{line-height:1.25}section{padding-block-end:1.5rem}h4 small,h4 .tick{margin-inline-start:1em;font-weight:400}
.boxes li,.tick{list-style:none}.boxes li::before,.tick::before{content:"\\2610";padding-inline-end:.4em}.boxes{padding:0}.whom b,.pocket b{margin-inline-end:.6em}`

export function twinOf({ language, direction, title, parts }: Twin): string {
  return page(language, direction, title, `<main><h1>${escape(title)}</h1>\n${[...new Set(parts)].map((part) => `<section>${part}</section>`).join('\n')}\n</main>`)
}

export interface Entry { language: string; direction: string; list: string; title: string; file: string }

/** The list of all that was made; each language under its own name of the list. */
export function indexOf(entries: readonly Entry[]): string {
  const languages = [...new Set(entries.map(({ language }) => language))]
  const lists = languages.map((language) => {
    const own = entries.filter((one) => one.language === language)
    const rows = own.map(({ title, file }) => `<li><a href="${file}.html">${escape(title)}</a> (<a href="${file}.pdf">PDF</a>)</li>`)
    return `<section lang="${language}" dir="${own[0]!.direction}"><h2>${escape(own[0]!.list)}</h2>\n<ul>\n${rows.join('\n')}\n</ul></section>`
  })
  return page(languages[0] ?? 'fr', 'ltr', entries[0]?.list ?? '', `<main>\n${lists.join('\n')}\n</main>`)
}

function page(language: string, direction: string, title: string, body: string): string {
  return `<!doctype html>\n<html lang="${language}" dir="${direction}">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${style}</style></head>\n<body>${body}</body>\n</html>\n`
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
