// A line of an account as a telephone shows it: a word of the profile, its photo, something published, an answer.
import type { ProfileDetail } from '../../../story/activities/profiles.ts'
import type { CastId } from '../../../story/vocabulary.ts'
import { Portrait } from '../../portrait.tsx'
import { Pause } from '../../pause.tsx'

/** `goesOn`: something is said after it. */
export function Half({ form, whose, text, goesOn }: { form: ProfileDetail['form']; whose: CastId; text: string; goesOn: boolean }) {
  const pause = goesOn && <Pause after={text} />
  if (form === 'photo') return <><Portrait who={whose} mood="smile" /><span>{text}{pause}</span></>
  if (form === 'talk') return <>{text.split(' / ').map((one, index, all) => <span key={index} class="said">{one}{index < all.length - 1 ? <Pause after={one} /> : pause}</span>)}</>
  return <span>{text}{pause}</span>
}
