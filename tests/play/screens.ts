// Every screen of the game, and how to come to it.
import { expect } from '@playwright/test'
import { present } from '../../src/story/present.ts'
import type { PhoneView, View } from '../../src/story/view.ts'
import { walk } from '../../src/story/walk.ts'
import { cards, expectOpened } from './exercises/performer.ts'
import { importEnding } from './keeping.ts'
import { open, openAt, someLines, type Player } from './player.ts'
import { project, scene } from './words.ts'

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
  { name: 'the notebook', go: (player) => open(player, '/#/notebook') },
  { name: 'a situation', go: (player) => open(player, '/#/notebook/situation/menace') },
  { name: 'a form of violence', go: (player) => open(player, '/#/notebook/form/chantage') },
  { name: 'the page for adults', go: (player) => open(player, '/#/notebook/parents') },
  { name: 'the wall newspaper', go: (player) => open(player, '/#/wall') },
  { name: 'preparing a class', go: (player) => open(player, '/#/class') },
  { name: 'the console of a class', go: openConsole },
  { name: 'the number of a pupil', go: (player) => open(player, '/#/class/reply') },
  { name: 'a question to a pupil', go: (player) => open(player, '/#/class/reply/147') },
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
  { name: 'accessibility', go: (player) => open(player, '/#/accessibility') },
  { name: 'problem', go: (player) => open(player, '/#/nulle-part') },
]

/** What a telephone shows besides a thread, wherever a scene first shows it. */
export const phones: readonly Place[] = ([
  { name: 'a locked telephone', fits: (phone) => phone.screen === 'lock' && !phone.sheet },
  { name: 'the sheet of a telephone', fits: (phone, view) => Boolean(phone.sheet) && view.choices.length > 0 },
  { name: 'a feed', fits: (phone) => phone.threads.some(({ id, kind }) => kind === 'feed' && typeof phone.screen === 'object' && 'thread' in phone.screen && phone.screen.thread === id) },
] satisfies { name: string; fits: (phone: PhoneView, view: View) => boolean }[]).map(({ name, fits }) => ({ name, inScene: true, go: (player) => openView(player, fits) }))

/** One activity of each kind. */
export const activities: readonly Place[] = cards.filter(({ kind }, index) => cards.findIndex((one) => one.kind === kind) === index)
  .map((activity) => ({
    name: activity.kind,
    go: async (player) => {
      await open(player, `/#/activity/${activity.scene}/${activity.id}`)
      await expectOpened(player, activity)
    },
  }))

async function openView(player: Player, fits: (phone: PhoneView, view: View) => boolean): Promise<void> {
  const { sceneId, seat, lineId, phone } = firstView(fits)
  await open(player, `/?scene=${sceneId}&seat=${seat}&at=${lineId}`)
  await expect(player.page.getByRole('region', { name: player.words.t('phone.label', { name: player.words.nameOf(phone!.owner) }) })).toBeVisible()
}

function firstView(fits: (phone: PhoneView, view: View) => boolean): View {
  for (const { script } of project.scenes.flatMap(({ seats }) => seats)) {
    for (const state of walk(script)) {
      const view = present(script, state)
      if (view.phone && fits(view.phone, view)) return view
    }
  }
  throw new Error('No scene shows this.')
}

async function openLog(player: Player): Promise<void> {
  await openAt(player, plain)
  await player.button('tools.log').click()
  await expect(player.page.getByRole('dialog', { name: player.words.t('tools.log-title') })).toBeVisible()
}

async function openConsole({ page, words, ...player }: Player): Promise<void> {
  await open({ page, words, ...player }, '/#/class')
  await page.getByRole('button', { name: words.sayIn('class/screens', 'begin.go') }).click()
  await expect(page.getByRole('heading', { name: words.sayIn('class/plans', 'p55.steps.accueil.title'), exact: true })).toBeVisible()
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
