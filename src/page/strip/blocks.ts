// The words of a panel, as blocks in the order in which they are read: the page and the saved picture are made of the same.
import type { ScriptId } from '../../story/script.ts'
import type { StripLine, StripPanel } from '../../story/strip.ts'
import { t } from '../../words/words.ts'
import { colours } from '../people.ts'
import { calledIn, saySeat } from '../sentences.ts'

export interface Block {
  key: string
  kind: 'turn' | 'telling' | 'speech' | 'thought' | 'message' | 'notice' | 'time'
  text: string
  /** Whose it is, and the colour of that person. */
  name?: string
  colour?: string
  /** On whose side of the picture the person stands; a message of one's own is at the end. */
  side?: 'start' | 'end'
  /** The name of a picture that a message holds. */
  picture?: string
  line?: StripLine
}

export function blocksOf(panel: StripPanel, script: ScriptId): Block[] {
  const turn: Block[] = panel.after ? [{ key: `after-${panel.after}`, kind: 'turn', text: saySeat(script, `choices.${panel.after}`), name: t('notebook.strip-chose') }] : []
  return [...turn, ...panel.lines.map((line): Block => {
    const side = line.message ? (line.message.mine ? 'end' : 'start') : panel.view.cast.find(({ id }) => id === line.who)?.side
    return {
      key: line.id, line, kind: kindOf(line), text: saySeat(script, `lines.${line.id}`),
      ...(line.who && line.kind !== 'telling' && { name: calledIn(script, line.who), colour: colours[line.who] }), ...(side && { side }), ...(line.message?.picture && { picture: line.message.picture }),
    }
  })]
}

function kindOf({ kind, message }: StripLine): Block['kind'] {
  if (kind === 'day') return 'time'
  if (kind !== 'message') return kind
  return message?.form === 'notice' ? 'notice' : 'message'
}
