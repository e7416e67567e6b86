// The debrief on screen, and what can be done there. Shapes only.
import type { Fact, HelpLine } from '../../content/content.ts'
import type { DebriefFacts } from '../../story/debrief.ts'
import type { ScriptId } from '../../story/script.ts'
import type { View } from '../../story/view.ts'

export interface DebriefScreen {
  name: 'debrief'
  scriptId: ScriptId
  facts: DebriefFacts
  step: number
  /** The ending as a picture. */
  picture: View
  /** The entries that `facts.law` and `facts.lines` name, for their source, date and number. */
  laws: Fact[]
  help: HelpLine[]
}

export interface DebriefActions {
  debriefStep(step: number): void
}
