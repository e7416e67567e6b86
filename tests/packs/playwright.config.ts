// `npm run test:packs`: the three packages, as they are handed out, in a browser. Apart from `npm test`: they must be built first.
import { pathToFileURL } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'

export default defineConfig({
  ...base,
  testDir: '.',
  workers: 1,
  timeout: 240_000,
  reporter: [['list']],
  outputDir: '../../.cache/test/packs',
  use: { ...base.use, baseURL: pathToFileURL('packs/a-voix-haute.html').href },
  webServer: undefined,
})
