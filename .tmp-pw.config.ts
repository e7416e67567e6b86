import base from '/work/main/playwright.config.ts'
export default { ...base, webServer: undefined, testDir: '/work/main/tests/play', outputDir: '/tmp/stagedev/pw', reporter: 'list' }
