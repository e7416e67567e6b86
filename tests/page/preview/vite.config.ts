// Serves the preview: the real index.html with the preview's script and made-up words. `npx vite -c tests/page/preview/vite.config.ts`
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))

function preview(): Plugin {
  return {
    name: 'page-preview',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.endsWith('words/words.ts') && importer?.includes('/src/page/')) return `${root}tests/page/fake-words.ts`
      return undefined
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html
        .replace(/%(fr|ar):([\w.-]+)%/g, (_, language: string, key: string) => sentence(language, key))
        .replace('src="/src/main.ts"', 'src="/tests/page/preview/preview.ts"')
        .replace(/<meta http-equiv[^>]*>/, ''),
    },
  }
}

function sentence(language: string, key: string): string {
  const words: unknown = JSON.parse(readFileSync(`${root}locales/${language}/ui.json`, 'utf8'))
  return String(key.split('.').reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], words))
}

export default defineConfig({
  root,
  base: './',
  cacheDir: 'node_modules/.cache/page-preview',
  plugins: [preview()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
