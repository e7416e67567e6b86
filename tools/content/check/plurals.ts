// Arabic says one and two with a word, three to ten with a plural, eleven and more with a singular: each form of a counted sentence does as its number asks.
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { at, baseKey, readingsOf } from './readings.ts'
import type { Reading } from './readings.ts'

const number = '{{count}}'

export function checkPlurals(project: Project): Problem[] {
  const groups = new Map<string, Map<string, Reading>>()
  for (const reading of readingsOf(project)) {
    const base = baseKey(reading.key)
    if (reading.language !== 'ar' || base === reading.key) continue
    const name = `${reading.namespace} ${base}`
    groups.set(name, (groups.get(name) ?? new Map<string, Reading>()).set(reading.key.slice(base.length + 1), reading))
  }
  return [...groups.values()].flatMap((forms) => {
    const { few, many, other } = Object.fromEntries(forms)
    // A sign or a letter that stands for the thing (%, د) agrees with any number.
    if ([...forms.values()].every(({ value }) => value === few?.value)) return []
    const problems: Problem[] = []
    for (const form of ['zero', 'one', 'two']) {
      const reading = forms.get(form)
      if (reading?.value.includes(number)) problems.push(at(reading, 'plurals', `\`${reading.key}\` écrit son nombre en chiffres`, form === 'two' ? 'le dire par un duel' : 'le dire par un mot'))
    }
    for (const reading of [few, many, other]) {
      if (reading && !reading.value.includes(number)) problems.push(at(reading, 'plurals', `\`${reading.key}\` ne dit pas son nombre`, `écrire ${number}`))
    }
    if (few && many && few.value === many.value) problems.push(at(few, 'plurals', `\`${few.key}\` et \`${many.key}\` disent la même chose`, 'de 3 à 10, le nom est au pluriel ; de 11 à 99, au singulier'))
    return problems
  })
}
