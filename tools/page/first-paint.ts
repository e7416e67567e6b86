// A Vite plugin for the built page: what the first line needs starts coming while the title is already there.
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
      handler(html, { bundle, path }) {
        if (!bundle || path.includes('old.html')) return html
        const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(next))
        if (chunk?.type !== 'chunk') throw new Error(`The build has no chunk for ${next}.`)
        const shared = chunk.imports.filter((file) => !html.includes(file))
        const needed = [chunk.fileName, ...chunk.imports].map((file) => bundle[file])
        const styles = [...new Set(needed.flatMap((one) => (one?.type === 'chunk' ? [...(one.viteMetadata?.importedCss ?? [])] : [])))].map((file) => `<link rel="preload" as="style" href="./${file}" crossorigin>`)
        const modules = [chunk.fileName, ...shared].map((file) => `<link rel="modulepreload" href="./${file}" crossorigin>`)
        const links = [...modules, ...styles].map((link) => `  ${link}\n`).join('')
        return html.replace('</head>', `${links}</head>`)
      },
    },
  }
}
