// A wrong number hurts a child: whatever looks like a telephone or an address must be one of help.yaml, and a translation keeps its numbers.
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { namesOf } from './lists.ts'
import { at, bare, readingsOf } from './readings.ts'
import type { Reading } from './readings.ts'

export function checkNumbers(project: Project): Problem[] {
  if (!project.help) return []
  const names = namesOf(project)
  const contacts = (children: boolean) => project.help!.data.filter((line) => line.children || !children).map((line) => line.contact ?? '')
  const numbers = { all: [...contacts(false), ...names.numbers].map(digits), children: contacts(true).map(digits) }
  const hosts = [...contacts(false), ...names.addresses].map(host)
  return readingsOf(project).flatMap((reading) => {
    if (reading.namespace === 'facts') return []
    const inScene = /^(scenes|notebook)\//.test(reading.namespace) && reading.namespace !== 'notebook/parents'
    const known = inScene ? numbers.children : numbers.all
    const problems = phonesIn(reading.value).filter((number) => !known.includes(digits(number))).map((number) =>
      at(reading, 'numbers', `le numéro « ${number} » n’est pas dans scenes/help.yaml${inScene ? ' pour les enfants' : ''}`, 'l’y ajouter avec sa source et sa date, ou l’enlever'))
    for (const address of addressesIn(reading.value)) {
      if (!hosts.includes(host(address))) problems.push(at(reading, 'numbers', `l’adresse « ${address} » n’est pas dans scenes/help.yaml`, 'l’y ajouter avec sa source et sa date, ou l’enlever'))
    }
    return problems
  })
}

/** Help lines, facts, the notebook and the class pages hold the same numbers in both languages. */
export function checkSameNumbers(project: Project): Problem[] {
  const readings = readingsOf(project).filter(({ namespace }) => /^(help|facts|notebook\/.*|class\/.*)$/.test(namespace))
  const french = new Map(readings.filter(({ language }) => language === 'fr').map((reading) => [`${reading.namespace} ${reading.key}`, reading]))
  return readings.flatMap((reading) => {
    const source = french.get(`${reading.namespace} ${reading.key}`)
    if (reading.language === 'fr' || !source || runs(source) === runs(reading)) return []
    return [at(reading, 'numbers', `les nombres de \`${reading.key}\` (${runs(reading) || 'aucun'}) ne sont pas ceux du français (${runs(source) || 'aucun'})`, 'écrire les mêmes, en chiffres 0–9')]
  })
}

const called = new RegExp([
  String.raw`(?:appel(?:le|er|ez)|compose[rz]?|num[ée]ro|police|gendarmerie|urgences?|pompiers|samu)\s*(?::|le|au|du)?\s*`,
  String.raw`(?:اتصل\p{L}*|الاتصال|رقم|الرقم|بالرقم|الشرطة|الدرك(?: الملكي)?)\s*(?::|ب|بـ|على|بالرقم|رقم)?\s*`,
].map((words) => String.raw`${words}(\d{2,3})(?![\d\p{L}])`).join('|'), 'giu')

/** Four digits or more in a row (but for years), groups as in 05 37 70 80 03, and short numbers that one is told to call. */
export function phonesIn(text: string): string[] {
  const plain = bare(text).replace(/[\u00a0\u202f]/g, ' ')
  const grouped = plain.match(/\+?\d{1,4}(?:[ .-]\d{1,3}){2,}(?!\d)/g)?.filter((number) => digits(number).length >= 8) ?? []
  const rest = grouped.reduce((left, number) => left.replace(number, ' '), plain)
  const long = (rest.match(/\+?\d{4,}/g) ?? []).filter((number) => !/^(19|20)\d\d$/.test(number))
  const short = [...rest.matchAll(called)].map((match) => match[1] ?? match[2] ?? '')
  return [...grouped, ...long, ...short]
}

function addressesIn(text: string): string[] {
  return (text.match(/(?:https?:\/\/)?(?:[\w-]+\.)+(?:ma|org|com|net)\b[^\s»)،,]*/giu) ?? []).map((address) => address.replace(/[.!?]+$/, ''))
}

function digits(text: string): string {
  return text.replace(/\D/g, '')
}

function host(address: string): string {
  return address.toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, '').replace(/\/.*$/, '')
}

function runs({ value }: Reading): string {
  return (value.match(/\d+/g) ?? []).sort().join(' ')
}
