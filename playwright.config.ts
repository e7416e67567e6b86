import { defineConfig } from '@playwright/test'

// Another port lets two copies of the project be played at the same time.
const port = Number(process.env.PLAY_PORT ?? 4199)
const address = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'tests/play',
  // Most of a test is waiting: four fill two cores.
  workers: 4,
  fullyParallel: true,
  timeout: 90_000,
  // A busy machine paints late; what does not come at all is not there in ten seconds either.
  expect: { timeout: 10_000 },
  // What fails once and then passes is told as unsteady, not as failed.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '.cache/test/play.json' }]],
  outputDir: '.cache/test/play',
  use: {
    baseURL: address,
    browserName: 'chromium',
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
    // What can't be pressed in ten seconds won't be.
    actionTimeout: 10_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: { command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`, url: address, reuseExistingServer: false },
})
