// A whole scene as a screen reader tells it: the tree of the page is the story, each line once, by whom, then what can be done; nothing empty, nothing twice. What was told is attached to the report, to be read.
import { expect, test } from '@playwright/test'
import { wordsOf } from '../../tools/content/project.ts'
import type { Words } from '../../src/content/content.ts'
import { present } from '../../src/story/present.ts'
import type { Script } from '../../src/story/script.ts'
import type { State } from '../../src/story/state.ts'
import { begin, isMomentRead, offered, step } from '../../src/story/step.ts'
import type { View } from '../../src/story/view.ts'
import { read } from '../../src/story/walk.ts'
import { finishGesture } from './gestures.ts'
import { lineOf, open, playerOf, type Player } from './player.ts'
import { project } from './words.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const [scene, seat, language] of [['le-chantage', 'targeted', 'ar'], ['faux-compte', 'witness', 'fr']] as const) {
  test(`a story is heard as it is read (${scene}, ${language})`, async ({ page }, info) => {
    test.slow()
    const { script } = project.scenes.find(({ id }) => id === scene)!.seats.find((one) => one.seat === seat)!
    const { path, read: lines } = shortestOf(script)
    const player = playerOf(page, language)
    const words = wordsOf(project.namespaces.find(({ name }) => name === `scenes/${script.id}`)!, language)
    const say = (key: string) => plain(key.split('.').reduce<string | Words | undefined>((at, part) => (at as Words)[part], words) as string)
    const called = (who: string) => (words.names as Record<string, string> | undefined)?.[who] ?? player.words.nameOf(who)
    const heard: string[] = []
    await open(player, `/?scene=${script.scene}&seat=${script.seat}`)
    let state = begin(script)
    for (;;) {
      const view = present(script, state)
      const line = say(`lines.${view.lineId}`)
      await expect(lineOf(player)).toContainText(line)
      const told = (await page.getByRole('main').ariaSnapshot()).split('\n').map((one) => unquoted(plain(one).trim()))
      expect(faultsOf(told), view.lineId).toEqual([])
      const by = introduced(player, view, called)
      // A picture in a message is told by its description, after whoever sent it.
      const isLine = (one: string, at: number) => one.includes(line) && (one.startsWith('- img') ? told.slice(at - 2, at).join() : one.slice(0, one.indexOf(line))).includes(by)
      heard.push(...told.filter(isLine).map((one) => (one.startsWith('- img') ? `${by} ${one}` : one)))
      // Where one is, then the line, then what can be chosen, in the order of the script.
      const asked = view.choices.length ? [`group "${plain(player.words.t('play.choices', { name: player.words.nameOf(script.lead) }))}"`, ...view.choices.map(({ id }) => `button "${say(`choices.${id}`)}"`)] : []
      const order = [told.findIndex((one) => one.startsWith('- heading')), told.findIndex(isLine), ...asked.map((part) => told.findIndex((one) => one.includes(part)))]
      expect(order, `${view.lineId}\n${told.join('\n')}`).toEqual([...new Set(order)].filter((at) => at >= 0).sort((a, b) => a - b))
      if (state.ending) break
      const next = await goOn(player, script, path, state)
      if (next.ending) break
      state = next
    }
    expect(heard).toHaveLength(lines.length)
    await info.attach('told', { body: heard.join('\n'), contentType: 'text/plain' })
  })
}

/** Spaces of all widths are one, and marks that hold names together are not heard. */
function plain(text: string): string {
  return text.replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').replace(/\\"/g, '"')
}

/** A part that holds a colon is written between quotes, its own quotes twice. */
function unquoted(part: string): string {
  return part.replace(/^- '(.*)'(:?)/, (_, inside: string, colon: string) => `- ${inside.replaceAll("''", "'")}${colon}`)
}

function introduced({ words }: Player, { kind, speaker, phone, lineId }: View, called: (who: string) => string): string {
  const message = phone?.threads.flatMap(({ messages }) => messages).find((one) => one.lineId === lineId)
  if (message?.form === 'notice') return plain(words.t('phone.notice'))
  if (!speaker || kind === 'telling') return ''
  return plain(words.t(`play.${kind === 'thought' ? 'thinks' : kind === 'message' ? 'writes' : 'says'}`, { name: called(speaker) }))
}

/** What would be heard for nothing, without a name, or twice. */
function faultsOf(told: string[]): string[] {
  return told.filter((one, at) => {
    const isEmpty = /^- (list|listitem|group|region|article|figure|navigation|paragraph|heading)( "[^"]*")?$/.test(one) && !/listitem "/.test(one)
    const isNameless = /^- (img|button|link|group|region):?$/.test(one)
    const [, name] = /^- \w+ "([^"]{4,})"/.exec(one) ?? []
    // A breath stands in its line, and what comes after the words has one before it.
    const isBreathless = / [,،](\s|$)|[^\s.,!?…:؟»،] (Réactions|التفاعلات)/.test(one)
    return isEmpty || isNameless || isBreathless || (name && told[at + 1]?.startsWith(`- img "${name}"`))
  })
}

/** The shortest of some readings. */
function shortestOf(script: Script): State {
  const readings = Array.from({ length: 200 }, (_, seed) => read(script, (offer, { path }) => offer[(seed * (path.length + 3) + (seed >> 2)) % offer.length]!))
  return readings.reduce((a, b) => (b.read.length < a.read.length ? b : a))
}

async function goOn(player: Player, script: Script, path: State['path'], state: State): Promise<State> {
  const offer = offered(script, state)
  const choice = offer.length ? path[state.path.length] ?? offer[0]!.id : undefined
  if (choice) {
    const button = player.page.locator(`[data-choice="${choice}"]`)
    await player.hands.choose(button, 0)
    await finishGesture(player.page, offer.find(({ id }) => id === choice)!, button, (target) => target.click())
  } else if (script.moments[state.moment]!.activity && isMomentRead(script, state)) await player.button('play.no-activity').click()
  else await player.hands.goOn(player.button('play.next'), 0)
  const next = step(script, state, choice ? { type: 'choose', choice } : { type: 'next' })
  if (!next.ok) throw new Error(`The rules refuse: ${next.why}.`)
  return next.state
}
