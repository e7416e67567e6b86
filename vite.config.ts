import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { VitePWA } from 'vite-plugin-pwa'
import { content } from './tools/content/plugin.ts'
import { firstPaint } from './tools/page/first-paint.ts'
import { htmlWords } from './tools/page/html-words.ts'
import { splitWords } from './tools/page/split-words.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  base: './',
  resolve: { alias: { '#phaser': here('./vendor/phaser-stage.mjs') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    // The floor: public/first-language.js opens old.html below it, check:floor holds the build to it.
    target: ['chrome88', 'firefox78', 'safari14.1'],
    rollupOptions: {
      input: ['index.html', 'old.html'],
      // A door is named after its folder.
      output: { chunkFileNames: ({ facadeModuleId }) => `assets/${/doors\/(\w+)\/door\.ts$/.exec(facadeModuleId ?? '')?.[1] ?? '[name]'}-[hash].js` },
    },
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
  plugins: [
    htmlWords(),
    splitWords(),
    firstPaint(),
    content(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'À voix haute · بصوتٍ عالٍ', short_name: 'Espace', lang: 'fr', start_url: '.', display: 'standalone',
        background_color: '#fbf0dc', theme_color: '#2a9d8f',
        icons: [
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      // Our own worker: the one that could be generated drops the files of the former version while a window still plays it.
      strategies: 'injectManifest',
      srcDir: 'src/browser',
      filename: 'sw.ts',
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,webp,svg,png,ogg,woff2,json}'],
        globIgnores: ['sw.js', 'og.png'],
        maximumFileSizeToCacheInBytes: 4_000_000,
      },
    }),
  ],
  test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 120_000 },
})
