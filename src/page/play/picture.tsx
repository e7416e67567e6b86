// The picture in words: what the stage shows, for those who can't see it, and captions of sounds that carry a meaning.
import { t } from '../../words/words.ts'
import type { Effect } from '../../story/vocabulary.ts'
import type { View } from '../../story/view.ts'
import { calledIn, isolate } from '../sentences.ts'

/** The place, and who is there in what mood. */
export function describe(view: View): string {
  const people = view.cast.map(({ id, mood }) => t('play.person-mood', { name: isolate(calledIn(view.scriptId, id)), mood: t(`moods.${mood}`) }))
  const place = t(`places.${view.place}`)
  return people.length ? `${place} ${t('play.on-stage', { people: people.join(t('play.comma')) })}` : place
}

/** The place and the company of a line, and which of them were others on the line before. */
export interface Around {
  lineId: string
  place: string
  people: string
  isElsewhere: boolean
  areOthers: boolean
}

/** Drawn twice, a line has the same news. */
export function lookAround(before: Around | undefined, { lineId, scriptId, place: id, cast }: View): Around {
  const place = t(`places.${id}`).split(/\s*:/)[0]!
  const people = cast.map((one) => isolate(calledIn(scriptId, one.id))).sort().join(t('play.comma'))
  if (before?.lineId === lineId && before.place === place && before.people === people) return before
  return { lineId, place, people, isElsewhere: before?.place !== place, areOthers: before?.people !== people }
}

/** In a few words; nothing while everything is as it was. */
export function sayWhatIsNew({ place, people, isElsewhere, areOthers }: Around): string {
  return [isElsewhere && `${place}.`, areOthers && people && t('play.on-stage', { people })].filter(Boolean).join(' ')
}

const withoutMeaning = ['tap', 'send', 'typing'] as const
type Silent = (typeof withoutMeaning)[number]

/** The caption of an effect, or nothing when it only decorates. */
export function captionOf(effect?: Effect): string | undefined {
  if (!effect || withoutMeaning.includes(effect as Silent)) return undefined
  return t(`captions.${effect as Exclude<Effect, Silent>}`)
}

export function Caption({ view }: { view: View }) {
  const caption = captionOf(view.cue.effect)
  return caption ? <p class="caption" key={view.lineId}>[{caption}]</p> : null
}
