// Every other seat of every scene is played once from its first line to its debrief, in one language or the other, as a person would.
import { expect, test } from '@playwright/test'
import { readTexts } from '../../tools/content/disk.ts'
import { readProject, wordsOf } from '../../tools/content/project.ts'
import type { Words } from '../../src/content/content.ts'
import { isMomentRead, offered, step, begin } from '../../src/story/step.ts'
import type { Script } from '../../src/story/script.ts'
import { finishGesture } from './gestures.ts'
import { lineOf, open, playerOf } from './player.ts'
import { seat } from './words.ts'

const project = readProject(readTexts('.'))
const scripts = project.scenes.flatMap(({ seats }) => seats.map(({ script }) => script)).filter(({ id }) => id !== seat)

scripts.forEach((script, index) => {
  const language = index % 2 ? 'fr' : 'ar'
  test(`${script.id} plays to an ending (${language})`, async ({ page }) => {
    test.slow()
    const player = playerOf(page, language)
    const say = sayIn(script, language)
    let state = begin(script)
    await open(player, `/?scene=${script.scene}&seat=${script.seat}`)
    for (let turn = 0; !state.ending; turn += 1) {
      await expect(lineOf(player)).toContainText(say(`lines.${state.read.at(-1)!.line}`))
      const offer = offered(script, state)
      const choice = offer[turn % offer.length]
      if (choice) {
        const button = page.locator(`[data-choice="${choice.id}"]`)
        await button.click()
        await finishGesture(page, choice, button, (target) => target.click())
      } else await player.button(script.moments[state.moment]!.activity && isMomentRead(script, state) ? 'play.no-activity' : 'play.next').click()
      const next = step(script, state, choice ? { type: 'choose', choice: choice.id } : { type: 'next' })
      if (!next.ok) throw new Error(`The rules refuse: ${next.why}.`)
      state = next.state
    }
    await expect(page.getByRole('heading', { level: 1, name: say(`endings.${state.ending}.title`) })).toBeVisible()
  })
})

function sayIn(script: Script, language: 'fr' | 'ar'): (key: string) => string {
  const words = wordsOf(project.namespaces.find(({ name }) => name === `scenes/${script.id}`)!, language)
  return (key) => {
    const found = key.split('.').reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words)
    if (typeof found !== 'string') throw new Error(`${language}/${script.id} has no sentence "${key}".`)
    return found
  }
}
