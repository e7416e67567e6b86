// Facts that are sure, danger in town and in the countryside, signs of both languages, Arabic that agrees with its number, pages that take nobody for a boy: what each check refuses, and what it leaves alone.
import { describe, expect, it } from 'vitest'
import { withNotebook } from '../../fixtures/content/notebook.ts'
import { changed, good } from '../../fixtures/content/project.ts'
import { checkDanger } from '../../../tools/content/check/danger.ts'
import { checkFacts } from '../../../tools/content/check/facts.ts'
import { checkPlurals } from '../../../tools/content/check/plurals.ts'
import { checkReader } from '../../../tools/content/check/reader.ts'
import { checkTypography } from '../../../tools/content/check/typography.ts'
import { readProject, type Project } from '../../../tools/content/project.ts'

const french = 'locales/fr/ui.json'
const arabic = 'locales/ar/ui.json'
const situations = 'notebook/situations.yaml'

const inFrench = (text: string) => readProject(changed([{ file: french, from: '"Jouer"', to: JSON.stringify(text) }]))
const inArabic = (text: string) => readProject(changed([{ file: arabic, from: '"العب"', to: JSON.stringify(text) }]))
const said = (check: (project: Project) => { message: string }[], project: Project) => check(project).map(({ message }) => message)

describe('danger now', () => {
  const gendarmerie = `- id: gendarmerie
  kind: phone
  contact: "177"
  urgent: true
  children: true
  name: La gendarmerie
  for: En danger maintenant.
  say: Bonjour, je suis en danger.
  source: fra.gov.ma
  verified_on: 2023-03
  review: none
`
  const files = changed([{ file: 'scenes/help.yaml', to: gendarmerie }, { file: 'scenes/essai/witness.yaml', from: 'lines: [ecoute, police]', to: 'lines: [ecoute, police, gendarmerie]' }], withNotebook)

  it.each<[name: string, file: string, from: string, to: string, problems: string[]]>([
    ['both numbers', situations, 'lines: [ecoute]', 'lines: [ecoute, police, gendarmerie]', []],
    ['none', situations, 'lines: [ecoute]', 'lines: [ecoute]', []],
    ['the town alone, in a list', situations, 'lines: [ecoute]', 'lines: [ecoute, police]', ['la liste donne le 19 sans le 177']],
    ['the town alone, after a story', 'scenes/essai/witness.yaml', ', police, gendarmerie]', ', police]', ['la liste donne le 19 sans le 177']],
    ['the countryside alone, for adults', 'notebook/parents.yaml', 'lines: [ecoute]', 'lines: [ecoute, gendarmerie]', ['la liste donne le 177 sans le 19']],
    ['both, in a sentence', situations, 'Va voir un adulte sûr.', '"Danger maintenant : 19 en ville, 177 à la campagne."', []],
    ['the town alone, in a sentence', situations, 'Va voir un adulte sûr.', 'Appelle le 19.', ['la phrase donne le 19 sans le 177']],
    ['the countryside alone, in a sentence', situations, 'Va voir un adulte sûr.', '"Danger maintenant : 177 à la campagne."', ['la phrase donne le 177 sans le 19']],
    ['a number that is not a telephone', situations, 'Va voir un adulte sûr.', 'Il y a 19 élèves.', []],
    ['somebody in a story, who knows where they are', 'scenes/essai/witness.yaml', 'text: Le temps passe.', 'text: Appelle le 19.', []],
  ])('%s', (_, file, from, to, problems) => {
    expect(said(checkDanger, readProject(changed([{ file, from, to }], files)))).toEqual(problems)
  })
})

describe('signs', () => {
  it.each(['Vraiment? Oui.', 'Quoi! Encore.', 'Une liste: la voici.', '«Oui » dit-elle.', '« Oui» dit-elle.', 'Il dit "oui".', 'Elle part; il reste.', 'Il y a 7 413 élèves.', 'Un sur deux (55,9 %).', '{{name}} %'])('refuses « %s »', (text) => {
    expect(checkTypography(inFrench(text))).toHaveLength(1)
  })
  it.each(['Vraiment ? Oui !', '« Oui » : voilà.', 'À 8 h 02, ou 21:12.', 'Il y a 7\u00a0413 élèves, 55,9\u00a0%.', 'Quoi ?!', 'Et si… ?', '{{name}} ?', 'https://www.e-blagh.ma', '(Vraiment ?)'])('leaves « %s » alone', (text) => {
    expect(said(checkTypography, inFrench(text))).toEqual([])
  })
  it.each(['نعم, لا.', 'لماذا ؟', '« نعم ».', 'قال "نعم".', 'هناك 7 413 تلميذا.', 'كتابةً.', 'يبقى أحدٌ وحده.', 'رأى الصورةَ تلميذ.', 'دقيقة لكل تحدٍّ.'])('refuses «%s»', (text) => {
    expect(checkTypography(inArabic(text))).toHaveLength(1)
  })
  it.each(['نعم، لا؛ لماذا؟', '«نعم».', 'هناك 7\u00a0413 تلميذا.', '55,9\u00a0%', 'جسم عارٍ أو شبه عارٍ', 'بصوتٍ عالٍ', 'فيمَ فكرتَ؟ رأيتُ وقلتِها.', '{{name}}، «{{name}}»؟'])('leaves «%s» alone', (text) => {
    expect(said(checkTypography, inArabic(text))).toEqual([])
  })
})

describe('counted Arabic', () => {
  it.each<[name: string, from: string, to: string, message: string]>([
    ['one in figures', '"دقيقة",', '"{{count}} دقيقة",', '`minutes_one` écrit son nombre en chiffres'],
    ['two in figures', '"دقيقتان"', '"{{count}} دقائق"', '`minutes_two` écrit son nombre en chiffres'],
    ['few without its number', '"{{count}} دقائق"', '"دقائق"', '`minutes_few` ne dit pas son nombre'],
    ['a plural from eleven on', '"minutes_many": "{{count}} دقيقة"', '"minutes_many": "{{count}} دقائق"', '`minutes_few` et `minutes_many` disent la même chose'],
  ])('%s', (_, from, to, message) => {
    expect(said(checkPlurals, readProject(changed([{ file: arabic, from, to }])))).toEqual([message])
  })
  it('leaves a sign alone, which agrees with any number', () => {
    const sign = ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => `"minutes_${form}": "{{count}} د"`).join(', ')
    expect(said(checkPlurals, readProject({ ...good, [arabic]: `{ ${sign} }` }))).toEqual([])
  })
})

describe('what the game states', () => {
  it.each<[name: string, file: string, from: string, to: string, problem: RegExp]>([
    ['a figure of one source', 'scenes/facts.yaml', 'confidence: high', 'confidence: medium', /n’est pas sûr/],
    ['years of prison', situations, 'Va voir un adulte sûr.', 'Il risque la prison.', /« prison » annonce une peine/],
    ['years of prison, in Arabic', 'locales/ar/notebook/situations.json', '"أحتاج إلى المساعدة."', '"سيدخل السجن."', /annonce une peine/],
  ])('%s', (_, file, from, to, problem) => {
    const figure = { file: 'scenes/facts.yaml', from: 'kind: right', to: 'kind: figure' }
    const files = changed([...(file === figure.file ? [figure] : []), { file, from, to }], withNotebook)
    expect(said(checkFacts, readProject(files))).toEqual([expect.stringMatching(problem)])
  })
  it('leaves an amended word and a breath held alone', () => {
    expect(said(checkFacts, readProject(changed([{ file: situations, from: 'Va voir un adulte sûr.', to: 'Une amandine.' }, { file: 'locales/ar/notebook/situations.json', from: '"أحتاج إلى المساعدة."', to: '"أحبس أنفاسي."' }], withNotebook)))).toEqual([])
  })
})

describe('whoever reads', () => {
  it.each(['Tu es prêt ?', 'On se sent perdu.', 'Tu te sens très seul.', 'Sans être touché.', 'Tu n’as pas à porter ça seul.', 'Inquiet(e) ?', 'Protégé·e.'])('is not « %s »', (text) => {
    expect(checkReader(inFrench(text))).toHaveLength(1)
  })
  it.each(['Tu as peur ?', 'On a l’impression que tout le monde regarde.', 'La partie ne peut pas être gardée.', 'Une seule chose est gardée.', '« Tu es prêt ? »', 'Tu es là, tu vois.'])('may be « %s »', (text) => {
    expect(said(checkReader, inFrench(text))).toEqual([])
  })
  it.each(['اكتبه في ورقة.', 'واحفظ تقدمك.', 'يمكنك أن تتكلم.', 'شخص كبير تثق به.'])('is not «%s»', (text) => {
    expect(checkReader(inArabic(text))).toHaveLength(1)
  })
  it.each(['تُكتب في ورقة.', 'يمكنك الكلام.', 'شخص كبير نثق به.', '«اكتبه في ورقة».', 'لا خطأ هنا أبدا.'])('may be «%s»', (text) => {
    expect(said(checkReader, inArabic(text))).toEqual([])
  })
  it('is somebody of the cast in a story, and an adult on the page for parents', () => {
    const files = changed([{ file: 'scenes/essai/witness.yaml', from: 'text: Le temps passe.', to: 'text: Tu es prêt.' }, { file: 'notebook/parents.yaml', from: 'text: Restez calme.', to: 'text: Sans être gêné.' }], withNotebook)
    expect(said(checkReader, readProject(files))).toEqual([])
  })
})
