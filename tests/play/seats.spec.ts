// Every other seat of every scene opens on its first line and ends on its debrief, in one language or the other. Every path is walked by the rules (tests/scenes); one of another form than the rest is heard whole in told.spec.ts.
import { expect, test } from '@playwright/test'
import { wordsOf } from '../../tools/content/project.ts'
import { wholeProject } from '../../tools/content/whole.ts'
import type { Words } from '../../src/content/content.ts'
import type { Script } from '../../src/story/script.ts'
import { begin } from '../../src/story/step.ts'
import { follow, lastBeforeEnding, lineOf, open, playerOf } from './player.ts'
import { seat } from './words.ts'

const project = wholeProject()
const scripts = project.scenes.flatMap(({ seats }) => seats.map(({ script }) => script)).filter(({ id }) => id !== seat)

scripts.forEach((script, index) => {
  const language = index % 2 ? 'fr' : 'ar'
  test(`${script.id} opens on its first line, and its last one leads to its ending (${language})`, async ({ page }) => {
    const player = playerOf(page, language)
    const say = sayIn(script, language)
    const address = `/?scene=${script.scene}&seat=${script.seat}`
    const first = begin(script)
    await open(player, address)
    await expect(lineOf(player)).toContainText(say(`lines.${first.read.at(-1)!.line}`))
    const before = lastBeforeEnding(script)
    await open(player, `${address}&at=${before.read.at(-1)!.line}`)
    await expect(lineOf(player)).toContainText(say(`lines.${before.read.at(-1)!.line}`))
    await player.hands.goOn(player.button('play.next'), 0)
    await expect(page.getByRole('heading', { level: 1, name: say(`endings.${follow(before, undefined, script).ending}.title`) })).toBeVisible({ timeout: 20_000 })
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
