// French « de » loses its vowel before a name that begins with one, which only shows when the name is there; in Arabic no such word stands.

export function elide(text: string): string {
  return text.replace(/(^|\P{L})(d)e (?=\u2068?[aeiouâàéèêîôœ])/giu, '$1$2’')
}
