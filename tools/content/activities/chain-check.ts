// What the shape of « La chaîne » can't say: people who exist and don't overlap, links that hold, acts that matter.
import { spread } from '../../../src/story/activities/chain-spread.ts'
import type { Report } from '../check/report.ts'
import { compileChain } from './chain-file.ts'
import type { ChainEntry } from './chain-file.ts'

/** Least distance between two centres, in hundredths: two faces and their names side by side on the narrowest phone. */
const apart = { across: 20, down: 17 }

export function checkChain(entry: ChainEntry, report: Report): void {
  const ids = entry.people.map(({ id }) => id)
  const known = (id: string, at: (string | number)[]) => {
    if (!ids.includes(id)) report(at, `la personne \`${id}\` n’existe pas`, 'choisir dans `people`')
  }
  known(entry.from.id, ['from', 'id'])
  entry.already.forEach((id, i) => known(id, ['already', i]))
  entry.links.forEach((pair, i) => pair.forEach((id, side) => known(id, ['links', i, side])))
  checkPeople(entry, report, known)
  checkLinks(entry, report)
  const lists = [...entry.links.flat(), ...entry.already, entry.from.id]
  if (lists.every((id) => ids.includes(id))) checkSpread(entry, report)
}

function checkPeople({ people, from, links, already }: ChainEntry, report: Report, known: (id: string, at: (string | number)[]) => void): void {
  people.forEach((one, i) => {
    const at = ['people', i]
    if (people.findIndex(({ id }) => id === one.id) < i) report([...at, 'id'], `la personne \`${one.id}\` existe déjà`, 'choisir un autre `id`')
    if (Boolean(one.who) === Boolean(one.name && one.face)) report(at, `\`${one.id}\` doit avoir soit \`who\`, soit \`name\` et \`face\``, 'garder l’un des deux')
    if (Boolean(one.friend) === (one.id === from.id)) report(at, one.friend ? `\`${one.id}\` a lancé l’image : on ne lui parle pas seul` : `\`${one.id}\` n’a pas de \`friend\``, one.friend ? 'enlever `friend`' : 'écrire qui s’arrête avec')
    if (one.friend) known(one.friend, [...at, 'friend'])
    if (one.friend && !links.some((pair) => pair.includes(one.id) && pair.includes(one.friend!))) report([...at, 'friend'], `\`${one.id}\` et \`${one.friend}\` ne sont pas en contact`, 'choisir un contact, ou ajouter le lien')
    const near = people.slice(0, i).find(({ at: [x, y] }) => Math.abs(x - one.at[0]) < apart.across && Math.abs(y - one.at[1]) < apart.down)
    if (near) report([...at, 'at'], `\`${one.id}\` et \`${near.id}\` se touchent sur un téléphone`, `les écarter de ${apart.across} en largeur ou de ${apart.down} en hauteur`)
    if (already.includes(one.id) && !links.some((pair) => pair.includes(one.id) && pair.includes(from.id))) report(['already'], `\`${one.id}\` a déjà l’image sans être en contact avec \`${from.id}\``, 'ajouter le lien')
  })
}

function checkLinks({ links }: ChainEntry, report: Report): void {
  links.forEach(([a, b], i) => {
    if (a === b) report(['links', i], `\`${a}\` est en contact avec soi-même`, 'corriger le lien')
    if (links.slice(0, i).some((pair) => pair.includes(a) && pair.includes(b))) report(['links', i], `le lien ${a} – ${b} existe déjà`, 'l’enlever')
  })
}

function checkSpread(entry: ChainEntry, report: Report): void {
  const reached = spread(compileChain(entry, { id: 'essai', scene: 'essai' }), [], entry.rounds).has.length
  if (reached < entry.people.length - 2) report(['rounds'], `sans personne pour agir, l’image n’arrive que sur ${reached} téléphones`, 'ajouter un tour ou des liens : l’arrêter doit se voir')
}
