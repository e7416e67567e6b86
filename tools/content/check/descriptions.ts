// What can't be seen is told: places, pictures, blurred bubbles and voice messages have words.
import { places } from '../../../src/story/vocabulary.ts'
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { at, excerpt, readingsOf } from './readings.ts'
import { wordCount } from './sentences.ts'

const leastWords = 3

export function checkDescriptions(project: Project): Problem[] {
  return [...checkPlaces(project), ...readingsOf(project).flatMap((reading) =>
    reading.kind === 'description' && wordCount(reading.value) < leastWords
      ? [at(reading, 'descriptions', `${excerpt(reading.value)} ne suffit pas à décrire ce qu’on voit ou entend`, 'dire en une phrase ce que montre l’image, la bulle floue ou la voix')]
      : [])]
}

function checkPlaces(project: Project): Problem[] {
  const ui = project.namespaces.find(({ name }) => name === 'ui')
  if (!ui) return []
  const described = new Set(ui.french.texts.map(({ key }) => key))
  const shown = new Set(project.scenes.flatMap(({ seats }) => seats.flatMap(({ data }) =>
    data.moments.flatMap((moment) => [moment.place, ...moment.lines.map(({ place }) => place)]))))
  return places.filter((place) => shown.has(place) && !described.has(`places.${place}`)).map((place): Problem => ({
    check: 'descriptions', file: ui.french.source.file, line: ui.french.source.lineOf(['places']),
    message: `le lieu \`${place}\` n’est pas décrit`, remedy: `ajouter "${place}" dans "places"`,
  }))
}
