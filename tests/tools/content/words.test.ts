// The lists and the counting behind the checks of words: what they catch, and what they must leave alone.
import { describe, expect, it } from 'vitest'
import { changed } from '../../fixtures/content/project.ts'
import { checkBlame } from '../../../tools/content/check/blame.ts'
import { checkLists } from '../../../tools/content/check/lists.ts'
import { phonesIn } from '../../../tools/content/check/numbers.ts'
import { sentencesOf, wordCount } from '../../../tools/content/check/sentences.ts'
import { checkProject } from '../../../tools/content/check/all.ts'
import { readProject } from '../../../tools/content/project.ts'

const witness = 'scenes/essai/witness.yaml'
const arabic = 'locales/ar/scenes/essai/witness.json'
const french = (text: string) => changed([{ file: witness, from: 'text: Le temps passe.', to: `text: ${JSON.stringify(text)}` }])
const arabicText = (text: string) => changed([{ file: arabic, from: '"banc-1": "نص مكتوب هنا"', to: `"banc-1": ${JSON.stringify(text)}` }])

describe('blaming words', () => {
  it.each([
    'Tu aurais dû faire attention.', 'Tu n’aurais pas dû répondre.', 'T\'avais qu’à pas envoyer. Il fallait pas.', 'Pourquoi tu as envoyé ça ?', 'Elle l’a cherché.',
    'Elle l’a bien mérité.', 'Elle l’a provoqué.', 'C’est ta faute.', 'Elle est naïve.', 'C’est imprudent.', 'Du revenge porn.',
    'Une jeune fille sérieuse ne fait pas ça.', 'C’est pour toujours sur internet.', 'Rien ne t’arrivera.', 'Un vrai monstre.', 'Va voir StopNCII.',
  ])('refuses « %s »', (text) => {
    expect(checkBlame(readProject(french(text)))).toHaveLength(1)
  })

  it.each([
    'كان عليك ألا ترسلي الصورة.', 'أنتِ السبب.', 'وأنت السبب!', 'هذا خطؤك.', 'إنه ذنبك.', 'لماذا أرسلتِ له؟', 'أنت ساذجة.', 'بنت محترمة لا تفعل هذا.', 'ستبقى على الإنترنت إلى الأبد.',
  ])('refuses «%s»', (text) => {
    expect(checkBlame(readProject(arabicText(text)))).toHaveLength(1)
  })

  it.each(['Ce n’est pas ta faute.', 'Tu as dû avoir peur.', 'Elle cherche Lina.', 'Tu aurais du mal à dormir.', 'Il m’a montré son cahier.', 'Une démonstration.'])('leaves « %s » alone', (text) => {
    expect(checkBlame(readProject(french(text)))).toEqual([])
  })

  it.each(['ليس خطأك.', 'هذا ليس ذنبك.', 'الذنب ليس ذنبك.', 'لستِ أنتِ السبب.', 'ليس هذا خطأك أبدا.'])('leaves «%s» alone', (text) => {
    expect(checkBlame(readProject(arabicText(text)))).toEqual([])
  })

  it('lets somebody say it when the author vouches for the answer, in both languages', () => {
    const said = changed([
      { file: witness, from: 'who: lina, text: Tu es là.', to: 'who: lina, text: C’est ta faute., allow: blame' },
      { file: arabic, from: '"escalier-1": "نص مكتوب هنا"', to: '"escalier-1": "أنت السبب"' },
    ])
    expect(checkBlame(readProject(said))).toEqual([])
  })
})

it('says so when a list of words is gone or broken: nothing else would', () => {
  expect(checkLists(readProject(changed([{ file: 'tools/content/blame.yaml' }])))[0]?.message).toBe('le fichier manque')
})

it.each(['blame', 'reader', 'prompts'])('tells an expression that is not one in %s.yaml, and no check stumbles over it', (name) => {
  const file = `tools/content/${name}.yaml`
  const broken = changed([{ file, from: 'fr:\n', to: 'fr:\n  - { words: "(a", why: b, instead: c }\n' }])
  expect(checkProject(readProject(broken)).filter((one) => one.file === file)).toMatchObject([{ line: lineOf(broken[file]!, '"(a"'), message: /pas valable/ }])
})

describe('numbers', () => {
  it.each([
    ['Appelle le 2511.', ['2511']], ['Le 8350 répond.', ['8350']], ['05 37 70 80 03', ['05 37 70 80 03']], ['+212 6 24 40 58 89', ['+212 6 24 40 58 89']],
    ['Compose le 19.', ['19']], ['Police : 177', ['177']], ['اتصل بالرقم 19', ['19']], ['الدرك الملكي 177', ['177']],
  ])('sees a telephone in « %s »', (text, found) => {
    expect(phonesIn(text)).toEqual(found)
  })

  it.each(['8 h 02', 'La 2e A, 28 membres, 19 silences', 'En 1993 et en 2023', '12-15 ans', 'Appelle-moi dans 10 minutes', '25,3 %', '{{count}} minutes'])('sees none in « %s »', (text) => {
    expect(phonesIn(text)).toEqual([])
  })
})

it('counts sentences and words as a reader does', () => {
  expect(sentencesOf('8 h 02. Le prof dort… « Déjà ? » dit Mehdi.')).toEqual(['8 h 02.', 'Le prof dort…', '« Déjà ? »', 'dit Mehdi.'])
  expect(wordCount('« L’arrête »-t-on, ici ?')).toBe(3)
})

it('does not ask twice: a file with wrong ids is not walked', () => {
  const files = changed([{ file: witness, from: 'to: escalier }', to: 'to: ailleurs }' }])
  expect(checkProject(readProject(files)).map(({ check }) => check)).toEqual(['ids'])
})

function lineOf(text: string, part: string): number {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1
}
