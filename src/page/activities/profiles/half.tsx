// A line of an account as a telephone shows it: a word of the profile, its photo, something published, an answer.
import type { ProfileDetail } from '../../../story/activities/profiles.ts'
import type { CastId } from '../../../story/vocabulary.ts'
import { Portrait } from '../../portrait.tsx'

export function Half({ form, whose, text }: { form: ProfileDetail['form']; whose: CastId; text: string }) {
  if (form === 'photo') return <><Portrait who={whose} mood="smile" /><span>{text}</span></>
  if (form === 'talk') return <>{text.split(' / ').map((one, index) => <span key={index} class="said">{one}</span>)}</>
  return <span>{text}</span>
}
