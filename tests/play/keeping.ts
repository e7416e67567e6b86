// Files of a game, as a person exports and imports them.
import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import type { Save } from '../../src/progress/save.ts'
import type { State } from '../../src/story/state.ts'
import { open, readAlong, readings, startScene, type Player } from './player.ts'
import { seat } from './words.ts'

export async function openSettings(player: Player): Promise<void> {
  await open(player, '/#/settings')
  await expect(player.page.getByRole('heading', { name: player.words.t('settings.title'), exact: true })).toBeVisible()
}

/** Hands a file of this text to the game. */
export async function importText({ page, words }: Player, text: string): Promise<void> {
  await page.getByLabel(words.t('settings.import')).setInputFiles({ name: 'partie.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** What the game writes in a file. */
export async function exportText({ page, button }: Player): Promise<string> {
  const coming = page.waitForEvent('download')
  await button('settings.export').click()
  return readFile(await (await coming).path(), 'utf8')
}

/** A file with these scripts, as version 1 writes it. */
export function fileWith(scripts: Record<string, unknown>, language = 'fr', last = seat): string {
  const settings = { language, textSize: 'normal', motion: 'system', sound: true, music: 0.5, effects: 0.7, auto: false, haptics: true }
  return JSON.stringify({ format: 'a-voix-haute', version: 1, settings, last, scripts })
}

/** Plays some lines past the first choice, until they are kept. */
export async function playSome(player: Player, most = 12): Promise<State> {
  const { path } = readings().shortest
  await open(player)
  const state = await readAlong(player, await startScene(player), path, { most })
  await expectKept(player, state)
  return state
}

/** This place is written on the device: soon, and without leaving the page. */
export async function expectKept({ page }: Player, state: State): Promise<void> {
  await expect.poll(async () => (await keptOn(page))?.scripts[seat]).toMatchObject({ path: state.path, line: state.read.at(-1)!.line })
}

/** What is written on the device, if anything is. */
export function keptOn(page: Page, path = '/'): Promise<Save | undefined> {
  return page.evaluate(async (store) => {
    if (!(await indexedDB.databases()).some(({ name }) => name === store)) return undefined
    return new Promise<Save | undefined>((resolve) => {
      const opening = indexedDB.open(store)
      opening.onsuccess = () => {
        const database = opening.result
        const answer = (save?: Save) => {
          database.close()
          resolve(save)
        }
        if (!database.objectStoreNames.contains('kept')) return answer()
        const asking = database.transaction('kept').objectStore('kept').get('save')
        asking.onsuccess = () => answer(asking.result as Save | undefined)
      }
    })
  }, `a-voix-haute ${path}`)
}

/** A file in which the short reading was played to its ending. */
export function finished(language: string): string {
  const { path, read } = readings().shortest
  return fileWith({ [seat]: { path, line: read.at(-1)!.line, ended: true, runs: [path], finishedOn: '2025-01-02', recalledOn: [] } }, language)
}

/** Makes this device one on which the short reading was played to its ending. */
export async function importEnding(player: Player): Promise<void> {
  await openSettings(player)
  await importText(player, finished(player.language))
  await expect(player.page.getByText(player.words.t('settings.done-imported'))).toBeVisible()
}
