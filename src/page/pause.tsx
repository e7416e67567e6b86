// A breath between two parts for those who hear them; eyes have colours and columns. It stands inside the part before it, in its line: what is placed apart gets a space before.
import { t } from '../words/words.ts'

/** A comma; `after` a sentence, a full stop, unless it ends with a sign of its own. */
export function Pause({ after }: { after?: string }) {
  if (after !== undefined && /[.!?…:؟»]\s*$/.test(after)) return null
  return <span class="pause">{after === undefined ? t('play.comma') : '. '}</span>
}
