// Every check of the content, in one list, and the order in which they make sense.
import { sortProblems } from '../problem.ts'
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { checkAdults } from './adults.ts'
import { checkBlame } from './blame.ts'
import { checkCharacters } from './characters.ts'
import { checkChoices } from './choices.ts'
import { checkClass, checkPrompts } from './class.ts'
import { checkDanger } from './danger.ts'
import { checkDebrief } from './debrief.ts'
import { checkDescriptions } from './descriptions.ts'
import { checkEchoes } from './echoes.ts'
import { checkFacts } from './facts.ts'
import { checkForks } from './forks.ts'
import { checkGestures } from './gestures.ts'
import { checkGlossary } from './glossary.ts'
import { checkHands } from './hands.ts'
import { checkHappened } from './happened.ts'
import { checkHours } from './hours.ts'
import { checkFlags, checkIds } from './ids.ts'
import { checkLength } from './length.ts'
import { checkLists } from './lists.ts'
import { checkMessages } from './messages.ts'
import { checkMoods } from './moods.ts'
import { checkNotebook } from './notebook.ts'
import { checkNumbers, checkSameNumbers } from './numbers.ts'
import { checkPace } from './pace.ts'
import { checkPaths } from './paths.ts'
import { checkPhone } from './phone.ts'
import { checkPhonePaths } from './phone-paths.ts'
import { checkPlurals } from './plurals.ts'
import { checkPromises } from './promises.ts'
import { checkReader } from './reader.ts'
import { checkScenery } from './scenery.ts'
import { checkSentences } from './sentences.ts'
import { checkShape } from './shape.ts'
import { checkSpeakers } from './speakers.ts'
import { checkTranslations } from './translations.ts'
import { checkTypography } from './typography.ts'
import { checkUnwritten } from './unwritten.ts'
import { checkWall } from './wall.ts'

type Check = (project: Project) => Problem[]

const ofStructure: Check[] = [checkNotebook, checkClass, checkIds, checkShape, checkPhone, checkHands, checkGestures, checkScenery, checkEchoes, checkWall]
const ofPaths: Check[] = [checkPaths, checkChoices, checkDebrief, checkFlags, checkPhonePaths, checkPromises, checkHours, checkSpeakers, checkAdults, checkMessages, checkPace, checkForks, checkHappened]
const ofWords: Check[] = [
  checkLists, checkLength, checkSentences, checkCharacters, checkDescriptions, checkNumbers, checkSameNumbers, checkBlame, checkTranslations,
  checkUnwritten, checkPrompts, checkGlossary, checkMoods, checkFacts, checkDanger, checkTypography, checkPlurals, checkReader,
]

/** All problems of the project, by file and line; none: the content may be shipped. */
export function checkProject(project: Project): Problem[] {
  const structure = ofStructure.flatMap((check) => check(project))
  // A path through a file whose ids are wrong would only say the same mistake again, less clearly.
  const broken = new Set(structure.map(({ file }) => file))
  const sound = { ...project, scenes: project.scenes.map((scene) => ({ ...scene, seats: scene.seats.filter(({ source }) => !broken.has(source.file)) })) }
  return sortProblems([
    ...project.problems, ...structure,
    ...ofPaths.flatMap((check) => check(sound)),
    ...ofWords.flatMap((check) => check(project)),
  ])
}
