// A Vite plugin for the built page: the title's styles come inside the HTML, and what the first line needs starts coming at once.
import type { Plugin } from 'vite'

/** The chunk that main.ts asks for first, by its source. */
const next = 'src/app/start.ts'

export function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html
        const inlined = html.replace(/\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>/g, (link, file: string) => {
          const style = bundle[file]
          if (style?.type !== 'asset') return link
          delete bundle[file]
          // Addresses in it were relative to its own folder.
          return `\n  <style>${String(style.source).replace(/url\((["']?)\.\//g, `url($1./${file.replace(/[^/]+$/, '')}`).replace(/<\//g, '<\\/')}</style>`
        })
        const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(next))
        if (chunk?.type !== 'chunk') throw new Error(`The build has no chunk for ${next}.`)
        const styles = [...(chunk.viteMetadata?.importedCss ?? [])].map((file) => `<link rel="preload" as="style" href="./${file}" crossorigin>`)
        const links = [`<link rel="modulepreload" href="./${chunk.fileName}" crossorigin>`, ...styles].map((link) => `  ${link}\n`).join('')
        return inlined.replace('</head>', `${links}</head>`)
      },
    },
  }
}
