// From what the console says is seen to what is drawn: the same in the projector's window and in a window that is both.
import { facts as laws, help } from '../../../content/known.ts'
import type { Matter } from '../../../lesson/session.ts'
import { stateOf } from '../../../lesson/reading.ts'
import type { Slide } from '../../../lesson/slide.ts'
import type { Projected } from '../../../page/class/model.ts'
import { curtain } from '../../../story/curtain.ts'
import { debriefOf } from '../../../story/debrief.ts'
import { present } from '../../../story/present.ts'
import type { View } from '../../../story/view.ts'
import { cardOf } from '../../readings.ts'
import type { World } from '../../world.ts'
import type { Entrance } from './entrance.ts'

export function projectedOf(slide: Slide, matter: Matter, { content }: Pick<World, 'content'>, entrance: Entrance): Projected {
  const { script, texts } = matter
  switch (slide.at) {
    case 'play': return { at: 'play', play: { name: 'play', scene: cardOf(content, script.scene)!, view: inClass(present(script, stateOf(script, slide.place))), firstTime: false } }
    case 'vote': return { at: 'vote', view: inClass(present(script, stateOf(script, slide.place))), options: slide.options, method: slide.method, ...(slide.counts && { counts: slide.counts }) }
    case 'debrief': {
      const state = stateOf(script, slide.place)
      const facts = debriefOf(script, state)
      if (!facts) return { at: 'thanks' }
      return { at: 'debrief', debrief: { name: 'debrief', scriptId: script.id, facts, step: slide.card, picture: curtain(script, state), laws: named(laws, facts.law), help: named(help, facts.lines) } }
    }
    case 'item': return { at: 'item', id: slide.id, answers: texts.votes.items.find(({ id }) => id === slide.id)?.answers.map(({ id }) => id) ?? [] }
    case 'reply': return { at: 'reply', call: slide.call, ...entrance(slide.call) }
    case 'norm': return { at: 'norm', id: slide.id, about: slide.about, answers: texts.votes.norms.find(({ id }) => id === slide.id)?.answers ?? [] }
    default: return slide
  }
}

/** A class chooses by voting: no gesture of the hand, no activity on the way. */
export function inClass({ activity: _, ...view }: View): View {
  return { ...view, choices: view.choices.map(({ id }) => ({ id })) }
}

/** What the stage shows behind a slide. */
export function viewOf(projected: Projected): View | undefined {
  if (projected.at === 'debrief') return projected.debrief.step === 0 ? projected.debrief.picture : undefined
  return projected.at === 'play' ? projected.play.view : undefined
}

/** Those of `all` that `ids` name, in the order of `ids`. */
function named<T extends { id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? [])
}
