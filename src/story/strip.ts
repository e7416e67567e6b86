// Cuts a reading into the panels of a comic strip: what is told and said together, over one picture or on one page of a phone. Ids only. Pure.
import { present } from './present.ts'
import type { Frame } from './reel.ts'
import type { ChoiceId, LineId, LineKind, Script } from './script.ts'
import type { MessageView, View } from './view.ts'
import type { CastId } from './vocabulary.ts'

export interface StripLine { id: LineId; kind: LineKind; who?: CastId; message?: MessageView }

export interface StripPanel {
  /** scene: a picture · phone: messages of one thread · time: a card, time has passed. */
  kind: 'scene' | 'phone' | 'time'
  lines: StripLine[]
  /** What is seen with its last line. */
  view: View
  /** What was chosen just before. */
  after?: ChoiceId
}

const most = { scene: 4, phone: 6, time: 1 } as const

/** Every line of the frames, once and in order. */
export function stripOf(script: Script, frames: readonly Frame[]): StripPanel[] {
  const panels: StripPanel[] = []
  let after: ChoiceId | undefined
  for (const { state, chosen } of frames) {
    if (chosen) {
      after = chosen
      continue
    }
    const view = present(script, state)
    const line = lineOf(view)
    const kind = kindOf(view)
    const last = panels[panels.length - 1]
    if (last && !after && isTogether(last, view, kind)) {
      last.lines.push(line)
      last.view = view
    } else {
      panels.push({ kind, lines: [line], view, ...(after && { after }) })
    }
    after = undefined
  }
  return panels
}

function kindOf({ kind, phone }: View): StripPanel['kind'] {
  if (kind === 'day') return 'time'
  return kind === 'message' && phone ? 'phone' : 'scene'
}

function lineOf({ lineId, kind, speaker, phone }: View): StripLine {
  const message = phone?.threads.flatMap(({ messages }) => messages).find((one) => one.lineId === lineId)
  return { id: lineId, kind, ...(speaker && { who: speaker }), ...(message && { message }) }
}

/** One picture holds a few lines, of at most three people, while nobody comes, leaves or moves elsewhere. */
function isTogether(panel: StripPanel, view: View, kind: StripPanel['kind']): boolean {
  const { view: before, lines } = panel
  if (panel.kind !== kind || lines.length >= most[kind]) return false
  if (kind === 'phone') return lines[lines.length - 1]!.message?.thread === lineOf(view).message?.thread
  const company = ({ cast }: View) => cast.map(({ id }) => id).sort().join()
  const voices = new Set([...lines.map(({ who }) => who), view.speaker].filter(Boolean))
  return before.place === view.place && before.light === view.light && company(before) === company(view) && voices.size <= 3
}
