// A Vite plugin: the content security policy of every page, by <meta> and by _headers. Nothing written inside a page runs or paints unless its hash is named.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

export type Kind = 'served' | 'one-file' | 'dev'

/** Said here, as it is: a build for our targets drops the first, and the second must not be rewritten. */
const asItIs = 'html{-webkit-text-size-adjust:100%;color-scheme:only light}'

/** `'sha256-…'` of a text, as it stands between its tags. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

/** Everything that a page runs or paints by itself, in order. Blocks of another type than a script hold data: they never run, unless they say what they are kept for. */
export function insideOf(html: string): { scripts: string[]; styles: string[] } {
  // Comments and the inside of scripts hold no tags.
  const blocks = [...html.matchAll(/<!--[\s\S]*?-->|<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)].filter(([, tag]) => tag)
  const texts = (wanted: string, fits: (attributes: string) => boolean) => blocks.filter(([, tag, attributes, text]) => tag === wanted && text && fits(attributes!)).map(([, , , text]) => text!)
  const kept = (kind: string) => texts('script', (attributes) => attributes.includes(` data-runs="${kind}"`))
  return { scripts: [...texts('script', (attributes) => !/\bsrc=|\btype="(?!module"|text\/javascript")/.test(attributes)), ...kept('script')], styles: [...texts('style', () => true), ...kept('style')] }
}

/** The policy of a page. Throws when the page holds what no hash can allow: styles or handlers in attributes. */
export function policyOf(html: string, kind: Kind): string {
  const spoiled = /<[a-z][^<>]*\s(style|on[a-z]+)="/i.exec(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ''))
  if (spoiled) throw new Error(`A page has ${spoiled[1]}="…" in an attribute, which its policy refuses: ${spoiled[0].slice(-80)}`)
  const { scripts, styles } = insideOf(html)
  const own = kind === 'one-file' ? [] : ["'self'"]
  const painted = kind === 'dev' ? ["'unsafe-inline'"] : [...new Set(styles.map(hashOf))]
  const rules: Record<string, string[]> = {
    'default-src': own.length ? own : ["'none'"],
    'script-src': [...own, ...new Set(scripts.map(hashOf))],
    'style-src': [...own, ...painted],
    'img-src': [...own, 'data:'],
    // Tables of a file that lies inside the page; sounds are read without a request.
    ...(kind === 'one-file' && { 'connect-src': ['data:'], 'font-src': ['data:'] }),
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  }
  return Object.entries(rules).map(([rule, sources]) => `${rule} ${sources.join(' ')}`).join('; ')
}

/** Writes the policy where the page says %policy%. */
export function withPolicy(html: string, kind: Kind): string {
  const styled = html.includes('%policy%') ? html.replace('<style', () => `<style>${asItIs}</style>\n  <style`) : html
  return styled.replace('%policy%', () => policyOf(styled, kind))
}

export function policy(): Plugin {
  return {
    name: 'policy',
    transformIndexHtml: { order: 'post', handler: (html, { bundle }) => (bundle ? html : withPolicy(html, 'dev')) },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        page.source = withPolicy(String(page.source), 'served')
        const said = /Content-Security-Policy" content="([^"]+)"/.exec(page.source)![1]!
        this.emitFile({ type: 'asset', fileName: '_headers', source: readFileSync('public/_headers', 'utf8').replace('%policy%', () => said) })
      },
    },
  }
}
