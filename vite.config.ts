import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['chrome80', 'firefox78', 'safari14'],
    modulePreload: { polyfill: false },
  },
})
