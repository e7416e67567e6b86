// What the oldest browsers that we serve would silently ignore, and what to write instead. Held against the build, not the sources:
// a minifier spoils what was written well, and libraries bring what we would not write.

export type Kind = 'css' | 'js'

interface Rule {
  in: Kind
  what: string
  /** Found in the minified text; of CSS, in what stands outside `@supports`. */
  pattern: RegExp
  /** The first Chrome that knows it. */
  since: number
  instead: string
}

/** A method that the compiler's `lib` may refuse in src/, but not in a library: `?.(` is a fair way to ask first. */
const method = (names: string, since: number): Rule => ({
  in: 'js', what: `a method among ${names.replaceAll('|', ', ')}`, pattern: new RegExp(`[\\w$\\])}\`'"]\\.(?:${names})\\(`), since, instead: 'an older method, or ?.( with another way',
})

const global = (names: string, since: number): Rule => ({
  in: 'js', what: names.replaceAll('|', ', '), pattern: new RegExp(`(?<![\\w$.])(?:${names})\\(`), since, instead: 'an older way',
})

export const rules: readonly Rule[] = [
  { in: 'css', what: 'a ratio without its second number', pattern: /\((?:min-|max-)?(?:device-)?aspect-ratio:\s*[\d.]+\s*\)/, since: 110, instead: '(orientation: portrait) or (orientation: landscape): the minifier makes 1 of 1/1' },
  { in: 'css', what: 'a range in a query', pattern: /@(?:media|container)[^{]*\([^):]*[<>]=?/, since: 104, instead: '(min-width: …)' },
  { in: 'css', what: 'a unit of the small, large or dynamic viewport', pattern: /\d(?:[dsl]v(?:h|w|i|b|min|max))\b/, since: 108, instead: 'var(--screen), or @supports: after var() a second value is never dropped while reading' },
  { in: 'css', what: ':has()', pattern: /:has\(/, since: 105, instead: 'a class, or @supports selector(:has(*))' },
  { in: 'css', what: 'translate, rotate or scale as a property', pattern: /[{;](?:translate|rotate|scale):/, since: 104, instead: 'transform' },
  { in: 'css', what: 'a style inside a style', pattern: /[{;}]&/, since: 112, instead: 'the whole selector' },
  { in: 'css', what: '@layer, @container, @scope, @property or @starting-style', pattern: /@(?:layer|container|scope|property|starting-style)\b/, since: 85, instead: '@supports, or nothing' },
  { in: 'css', what: 'a new colour', pattern: /(?:color-mix|oklch|oklab|light-dark|\blab|\blch)\(|[:,( ]color\(/, since: 111, instead: 'rgba() or a hexadecimal' },
  { in: 'css', what: 'overflow: clip', pattern: /overflow(?:-[a-z]+)?:clip/, since: 90, instead: 'overflow: hidden' },
  method('at|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceAll|isWellFormed|toWellFormed', 92),
  method('hasOwn|groupBy|fromAsync|withResolvers|replaceChildren|checkVisibility|showPopover|requestSubmit', 86),
  { in: 'js', what: 'Promise.any, AbortSignal.any or .timeout, crypto.randomUUID', pattern: /\b(?:Promise\.any|AbortSignal\.(?:any|timeout)|crypto\.randomUUID)\(/, since: 85, instead: 'an older way' },
  global('structuredClone|WeakRef|reportError', 84),
]

/** The faults of one built text, each as a sentence. `kind` says which rules hold; an HTML page is read as both. */
export function faultsOf(text: string, kind: Kind | 'html'): string[] {
  const css = withoutSupports(text)
  return rules.flatMap((rule) => {
    if (kind !== 'html' && kind !== rule.in && rule.since !== 110) return []
    const found = (rule.in === 'css' ? css : text).match(rule.pattern)
    return found ? [`${rule.what} (« ${around(found)} »), unknown before Chrome ${rule.since}: write ${rule.instead}.`] : []
  })
}

function around({ input = '', index = 0, 0: match }: RegExpMatchArray): string {
  return input.slice(Math.max(0, index - 12), index + match.length + 12).trim()
}

/** A style sheet without its `@supports` blocks: what stands there was asked for. */
function withoutSupports(css: string): string {
  const start = css.indexOf('@supports')
  if (start < 0) return css
  let depth = 0
  for (let at = css.indexOf('{', start); at >= 0 && at < css.length; at += 1) {
    if (css[at] === '{') depth += 1
    if (css[at] === '}') depth -= 1
    if (depth === 0) return css.slice(0, start) + withoutSupports(css.slice(at + 1))
  }
  return css.slice(0, start)
}
