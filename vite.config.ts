import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { VitePWA } from 'vite-plugin-pwa'
import { firstArt } from './tools/art/first-art.ts'
import { content } from './tools/content/plugin.ts'
import { licences } from './tools/licenses/plugin.ts'
import { single } from './tools/packs/single.ts'
import { firstLines } from './tools/page/first-lines.ts'
import { firstPaint } from './tools/page/first-paint.ts'
import { firstScript } from './tools/page/first-script.ts'
import { htmlWords } from './tools/page/html-words.ts'
import { policy } from './tools/page/policy.ts'
import { splitWords } from './tools/page/split-words.ts'

/** Tests in plain TypeScript that stand in a page all the same. */
const paged = ['tests/page/**/*.test.ts', 'tests/sound/*.test.ts', 'tests/browser/*.test.ts', 'tests/stage/projector.test.ts']

/** Of the screens that come later, together. */
const later = /src\/page\/(later-icons?|pause)\.tsx?$/

/** Of the first line, and of doors too. */
const shared = /(src\/page\/(icon|icons|context|people|portrait|sentences|play\/(auto|choices|panel|picture|stage-box))\.tsx?|src\/page\/(play\/(play|panel|choices)|frame\/(screens|overlays))\.css|src\/story\/(conditions|memory|phone|present|replay|step)\.ts|src\/progress\/(changes|save|settings)\.ts|preact\/(jsx-runtime|hooks)\/.+)$/

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

// The game's own worker is for hosts: one file needs none, and a school's platform forbids it.
const offline = () => VitePWA({
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
    globPatterns: ['**/*.{js,css,html,webp,svg,png,ogg,mp3,woff2,json}'],
    // The letters of the sheets for a class come when they are printed; a first line written ahead is for who has nothing of ours yet.
    globIgnores: ['sw.js', 'og.png', '**/first-art-*.js', '**/amiri-*', '**/first-line-*/*'],
    maximumFileSizeToCacheInBytes: 4_000_000,
  },
})

/** `--mode single`: one page that opens from a disk. `--mode scorm`: for a school's platform. Else what a host serves. */
export default defineConfig(({ mode }) => {
  const isOneFile = mode === 'single'
  return {
    base: './',
    resolve: { alias: { '#phaser': here('./vendor/phaser-stage.mjs') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      // The floor: src/browser/first-script.js opens old.html below it, check:floor holds the build to it.
      target: ['chrome88', 'firefox78', 'safari14.1'],
      outDir: { single: 'packs', scorm: 'dist-scorm' }[mode] ?? 'dist',
      emptyOutDir: !isOneFile,
      copyPublicDir: !isOneFile,
      rollupOptions: isOneFile ? { input: ['index.html'], output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name].js' }, transform: { define: { 'import.meta': '{}' } } } : {
        input: ['index.html', 'old.html'],
        // A door is named after its folder.
        output: {
          chunkFileNames: ({ facadeModuleId }) => `assets/${/doors\/(\w+)\/door\.ts$/.exec(facadeModuleId ?? '')?.[1] ?? '[name]'}-[hash].js`,
          // What screens and the first line draw with, together: left alone, each new door takes a part of it out into a file of its own.
          codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'line', test: shared }, { name: 'later-icon', test: later }] },
        },
      },
      manifest: !isOneFile,
      modulePreload: { polyfill: false },
      assetsInlineLimit: isOneFile ? Infinity : 0,
      chunkSizeWarningLimit: isOneFile ? 5000 : 1000,
    },
    plugins: [
      ...(isOneFile ? [single()] : []),
      htmlWords(),
      splitWords(),
      ...(isOneFile ? [] : [firstScript(), ...(mode === 'scorm' ? [] : [firstLines()]), firstPaint(), policy()]),
      content(),
      // One file and a school's package hold all their art already.
      firstArt(mode !== 'single' && mode !== 'scorm'),
      licences(),
      ...(mode === 'single' || mode === 'scorm' ? [] : [offline()]),
    ],
    test: {
      testTimeout: 60_000,
      hookTimeout: 120_000,
      // Left alone, it keeps one core idle: on two, half of them.
      maxWorkers: '100%',
      // Where there is a page, each file has its own; rules and tools share what they read.
      projects: [
        { extends: true, test: { name: 'rules', include: ['tests/**/*.test.ts'], exclude: paged, isolate: false } },
        { extends: true, test: { name: 'pages', include: ['tests/**/*.test.tsx', ...paged] } },
      ],
    },
  }
})
