// What the class sees, in the words of the console. Names of keys; it holds no sentence.
import { calledIn, isolate, nameOf, sayScene, saySeat } from '../sentences.ts'
import type { Question } from '../../lesson/ballots.ts'
import type { ScriptId } from '../../story/script.ts'
import type { ConsoleScreen } from './model.ts'
import { sayClass, sayPageOf, sayVote, tell } from './words.ts'

export function saySlide({ projected, scriptId, session: { scene } }: ConsoleScreen): { over?: string; text: string } {
  switch (projected.at) {
    case 'play': {
      const { lineId, speaker, kind } = projected.play.view
      const text = saySeat(scriptId, `lines.${lineId}`)
      return speaker && kind !== 'telling' ? { over: isolate(calledIn(scriptId, speaker)), text } : { text }
    }
    case 'vote': return { over: tell(projected.counts ? 'shown.result' : `shown.by.${projected.method}`), text: tell('shown.ask', { name: nameOf(projected.view.lead) }) }
    case 'prompt': return { over: tell('shown.talk'), text: sayClass(scene, `stops.${projected.moment}.prompts.${projected.id}`) }
    case 'item': return { over: tell('shown.item'), text: sayVote(`items.${projected.id}.ask`) }
    case 'reply': return { over: tell('shown.item'), text: tell('shown.reply.title') }
    case 'norm': return { over: tell(projected.about === 'me' ? 'shown.norm-me' : 'shown.norm-class'), text: sayVote(`norms.${projected.id}.${projected.about}`) }
    case 'gap': return { over: tell('shown.gap'), text: sayVote(`norms.${projected.id}.title`) }
    case 'debrief': return { over: tell('console.debrief', { card: projected.debrief.step + 1 }), text: saySeat(scriptId, `endings.${projected.debrief.facts.ending}.title`) }
    case 'rule': return { over: tell('shown.rule'), text: projected.rule || tell('shown.rule-empty') }
    case 'rules': case 'pairs': return { text: sayPageOf(`${projected.at}.title`) }
    case 'slips': return { text: tell('shown.slips-title') }
    case 'close': return { text: tell('shown.close') }
    case 'welcome': return { over: tell('shown.welcome'), text: sayScene(scene, 'title') }
    case 'thanks': return { text: tell('shown.thanks') }
    case 'blank': return { text: tell('shown.blank') }
    case 'waiting': return { text: tell('shown.waiting') }
  }
}

/** The sentence of an option of the question that is counted. */
export function sayOptionOf(scriptId: ScriptId, question?: Question): (option: string) => string {
  if (!question || question.kind === 'story') return (option) => saySeat(scriptId, `choices.${option}`)
  return (option) => sayVote(`${question.kind === 'item' ? 'items' : 'norms'}.${question.id}.answers.${option}`)
}
