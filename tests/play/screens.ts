// Every screen of the game, and how to come to it.
import { expect } from '@playwright/test'
import { importEnding } from './keeping.ts'
import { open, openAt, someLines, type Player } from './player.ts'
import { scene } from './words.ts'

export interface Place {
  name: string
  /** Skipping is offered there. */
  inScene?: true
  go(player: Player): Promise<void>
}

const { plain, choosing, phone } = someLines()

export const places: readonly Place[] = [
  { name: 'title', go: (player) => open(player) },
  { name: 'map', go: (player) => open(player, '/#/map') },
  { name: 'practice', go: (player) => open(player, '/#/practice') },
  { name: 'the wall newspaper', go: (player) => open(player, '/#/wall') },
  { name: 'breathing', go: (player) => open(player, '/#/breathe') },
  { name: 'notice', inScene: true, go: (player) => open(player, `/#/notice/${scene}`) },
  { name: 'a line', inScene: true, go: (player) => openAt(player, plain) },
  { name: 'choices', inScene: true, go: (player) => openAt(player, choosing) },
  { name: 'the phone', inScene: true, go: (player) => openAt(player, phone) },
  { name: 'the log', inScene: true, go: openLog },
  { name: 'debrief', go: (player) => openAfter(player, 'debrief') },
  { name: 'recall', go: (player) => openAfter(player, 'recall') },
  { name: 'forks', go: (player) => openAfter(player, 'forks') },
  { name: 'help', go: (player) => open(player, '/#/help') },
  { name: 'settings', go: (player) => open(player, '/#/settings') },
  { name: 'erasing', go: openErasing },
  { name: 'about', go: (player) => open(player, '/#/about') },
  { name: 'problem', go: (player) => open(player, '/#/nulle-part') },
]

async function openLog(player: Player): Promise<void> {
  await openAt(player, plain)
  await player.button('play.log').click()
  await expect(player.page.getByRole('dialog', { name: player.words.t('play.log-title') })).toBeVisible()
}

async function openErasing(player: Player): Promise<void> {
  await open(player, '/#/settings')
  await player.button('settings.erase').click()
  await expect(player.page.getByRole('dialog', { name: player.words.t('settings.erase') })).toBeVisible()
}

async function openAfter(player: Player, name: 'debrief' | 'recall' | 'forks'): Promise<void> {
  await importEnding(player)
  await open(player, `/#/${name}`)
  await expect(player.page).toHaveURL(new RegExp(`#/${name}$`))
  await expect(player.page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
}
