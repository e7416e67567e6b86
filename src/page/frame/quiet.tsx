// One-line notices that ask for nothing: seen for a while, announced once.
import { t, type UiKey } from '../../words/words.ts'

export function Quiet({ notices }: { notices: string[] }) {
  return (
    <div class="quiet" role="status">
      {notices.map((one) => <p key={one}>{t(`quiet.${one}` as UiKey)}</p>)}
    </div>
  )
}
