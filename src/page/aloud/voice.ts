// Which voice of the device may read a language: one that lives on the device, or none. Pure.
import type { Language } from '../../words/words.ts'

/** What is asked of a voice before it speaks. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/** Devices write `fr-FR`, `fr_FR` or `fra`; Moroccan Arabic `ar-MA` or `ary`. */
const names: Record<Language, RegExp> = { fr: /^(fr|fra|fre)([-_]|$)/i, ar: /^(ar|ara|arb|ary)([-_]|$)/i }

/** The voices that may read a language, the nearest first: Morocco's, then the one that the device prefers. What a voice elsewhere is given leaves the device: never one of these. */
export function voicesFor<V extends Voice>(voices: readonly V[], language: Language): V[] {
  const rank = ({ lang, default: isPreferred }: V) => (/^ary|[-_]MA\b/i.test(lang) ? 2 : 0) + (isPreferred ? 1 : 0)
  return voices.filter(({ lang, localService }) => localService === true && names[language].test(lang)).sort((a, b) => rank(b) - rank(a))
}
