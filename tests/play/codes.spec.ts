// Answers from pupils' own devices: a pupil answers and is shown a code; the adult reads it from a photo, by hand, by a camera.
import { expect, test, type Page } from '@playwright/test'
import { drawCode } from '../../src/browser/code-writer.ts'
import { callOf, inGroups, writeCode, writeTag } from '../../src/lesson/code.ts'
import { open, playerOf } from './player.ts'
import { sentencesOf } from './words.ts'

/** What Math.random() of one half makes of a session. */
const token = (0.5).toString(36).slice(2, 8).padEnd(6, '0')
const call = callOf(token, 'before')
const held = { call, answers: [4, 3, 2, 1, 2, 3, 1] }
const { sayIn } = sentencesOf('fr')
const tell = (key: string, values: Record<string, string | number> = {}) => Object.entries(values).reduce((text, [name, value]) => text.replace(`{{${name}}}`, String(value)), sayIn('class/screens', key))
const readSo = (page: Page, count: number) => expect(page.getByText(tell(`codes.read-of_${count < 2 ? 'one' : 'other'}`, { count, pupils: 30 }), { exact: true })).toBeVisible()

/** The console, where pupils are asked before the session, on their own devices. */
async function openCodes(page: Page): Promise<void> {
  await page.addInitScript(() => { Math.random = () => .5 })
  await open(playerOf(page), '/#/class')
  await page.getByRole('radio', { name: sayIn('class/plans', 'p110.title') }).check()
  await page.getByRole('button', { name: tell('begin.go') }).click()
  await page.getByRole('button', { name: sayIn('class/plans', 'p110.steps.avant.title') }).first().click()
  await page.getByRole('radio', { name: sayIn('class/votes', 'methods.codes') }).check()
  await readSo(page, 0)
}

test('a pupil answers in Arabic; the adult reads the photo of the code, types the next ones, sees totals from five on, and saves the table', async ({ page, browser }) => {
  await openCodes(page)
  // On another device.
  const pupil = await (await browser.newContext()).newPage()
  const arabic = sentencesOf('ar')
  await pupil.bringToFront()
  await open(playerOf(pupil, 'ar'), '/#/class/reply')
  await pupil.getByRole('textbox').fill(call)
  await pupil.getByRole('textbox').press('Enter')
  for (const [index, place] of held.answers.entries()) {
    await expect(pupil.getByText(arabic.sayIn('class/reply', 'ask.of').replace('{{at}}', String(index + 1)).replace('{{all}}', '7'))).toBeVisible()
    await pupil.getByRole('main').getByRole('list').getByRole('button').nth(place - 1).press('Enter')
  }
  await expect(pupil.getByText(inGroups(writeCode(held)).join(''), { exact: true })).toBeVisible()
  const photo = await pupil.getByRole('img', { name: arabic.sayIn('class/reply', 'code.picture') }).screenshot()
  await pupil.context().close()

  await page.bringToFront()
  const choose = (buffer: Buffer, mimeType = 'image/png') => page.getByLabel(tell('codes.files')).setInputFiles({ name: 'code', mimeType, buffer })
  const type = async (code: string) => {
    await page.getByRole('textbox', { name: tell('codes.type') }).fill(code)
    await page.getByRole('button', { name: tell('codes.add') }).click()
  }
  await choose(photo)
  await readSo(page, 1)
  await choose(Buffer.from('no picture'), 'text/plain')
  await expect(page.getByText(tell('codes.said.no-picture'))).toBeVisible()
  await type(writeCode(held).slice(0, 7))
  await expect(page.getByText(tell('refusals.half-read'))).toBeVisible()
  for (let pupils = 2; pupils < 5; pupils++) {
    await type(inGroups(writeCode(held)).join(' '))
    await readSo(page, pupils)
  }
  await page.getByRole('button', { name: tell('codes.totals') }).click()
  await expect(page.getByText(tell('codes.few'))).toHaveCount(7)
  await type(writeTag({ call, answers: [1, 1, 1, 1, 1, 1, 0] }))
  await readSo(page, 5)
  await expect(page.getByText(tell('codes.few'))).toHaveCount(0)
  await page.getByRole('button', { name: tell('codes.totals') }).click()
  await expect(page.getByText(tell('codes.few'))).toHaveCount(1)
  await expect(page.getByRole('definition').first()).toHaveText('1')
  await open(playerOf(page), '/#/class')
  await page.getByRole('button', { name: tell('open.close') }).click()
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: tell('past.table') }).click()])
  const table = Buffer.concat(await (await saved.createReadStream()).toArray() as Buffer[]).toString('utf8')
  expect(table).toMatch(/;confidence;before;arreter;4;codes;4;5;/)
  expect(table).toMatch(/;recognition;before;menace;chantage;codes;;<5;/)
})

test('a code held before the camera counts once; a camera that is not allowed is said, and digits can be typed', async ({ page }) => {
  await openCodes(page)
  await page.evaluate(() => { navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError')) })
  await page.getByRole('button', { name: tell('codes.camera.open') }).click()
  await expect(page.getByText(tell('codes.camera.refused'))).toBeVisible()
  await film(page, writeTag(held))
  await page.getByRole('button', { name: tell('codes.camera.open') }).click()
  await readSo(page, 1)
  const seen = await page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime)
  await page.waitForFunction((since) => document.querySelector('video')!.currentTime > since + 2, seen)
  await readSo(page, 1)
  await page.getByRole('button', { name: tell('codes.camera.close') }).click()
  await expect(page.locator('video')).toBeHidden()
  await page.getByRole('button', { name: tell('codes.take-back') }).click()
  await readSo(page, 0)
})

/** From now on the camera films that code in the middle of a wall. */
function film(page: Page, text: string): Promise<void> {
  return page.evaluate(({ size, path }) => {
    const side = 8
    const wall = Object.assign(document.createElement('canvas'), { width: 640, height: 480 })
    const pen = wall.getContext('2d')!
    setInterval(() => {
      pen.setTransform(1, 0, 0, 1, 0, 0)
      pen.fillStyle = '#777'
      pen.fillRect(0, 0, wall.width, wall.height)
      pen.setTransform(side, 0, 0, side, (wall.width - size * side) / 2, (wall.height - size * side) / 2)
      pen.fillStyle = '#eee'
      pen.fillRect(0, 0, size, size)
      pen.fillStyle = '#111'
      pen.fill(new Path2D(path))
    }, 100)
    navigator.mediaDevices.getUserMedia = async () => wall.captureStream(10)
  }, drawCode(text))
}
