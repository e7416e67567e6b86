// What the shape of « La chaîne » can't say: people who exist and don't overlap, links that hold, acts that matter, aims worth trying for.
import { spread } from '../../../src/story/activities/chain-spread.ts'
import type { Report } from '../check/report.ts'
import { compileChain, friendIn } from './chain-file.ts'
import type { ChainEntry } from './chain-file.ts'

/** Least distance between two centres, in hundredths: two faces and their names side by side on the narrowest phone. */
const apart = { across: 20, down: 17 }

type At = (string | number)[]

export function checkChain(entry: ChainEntry, report: Report): void {
  const ids = entry.people.map(({ id }) => id)
  const known = (id: string, at: At) => {
    if (!ids.includes(id)) report(at, `la personne \`${id}\` n’existe pas`, 'choisir dans `people`')
  }
  known(entry.from.id, ['from', 'id'])
  checkPeople(entry, report, known)
  entry.classes.forEach((room, c) => {
    const at = ['classes', c]
    if (entry.classes.findIndex(({ id }) => id === room.id) < c) report([...at, 'id'], `la classe \`${room.id}\` existe déjà`, 'choisir un autre `id`')
    room.already.forEach((id, i) => known(id, [...at, 'already', i]))
    room.links.forEach((pair, i) => pair.forEach((id, side) => known(id, [...at, 'links', i, side])))
    checkLinks(room, at, report)
    const lists = [...room.links.flat(), ...room.already, entry.from.id]
    if (lists.every((id) => ids.includes(id))) checkRoom(entry, c, report)
  })
}

function checkPeople({ people, from }: ChainEntry, report: Report, known: (id: string, at: At) => void): void {
  people.forEach((one, i) => {
    const at = ['people', i]
    if (people.findIndex(({ id }) => id === one.id) < i) report([...at, 'id'], `la personne \`${one.id}\` existe déjà`, 'choisir un autre `id`')
    if (Boolean(one.who) === Boolean(one.name && one.face)) report(at, `\`${one.id}\` doit avoir soit \`who\`, soit \`name\` et \`face\``, 'garder l’un des deux')
    if (Boolean(one.friend) === (one.id === from.id)) report(at, one.friend ? `\`${one.id}\` a lancé l’image : on ne lui parle pas seul` : `\`${one.id}\` n’a pas de \`friend\``, one.friend ? 'enlever `friend`' : 'écrire qui s’arrête avec')
    if (one.friend) known(one.friend, [...at, 'friend'])
    const near = people.slice(0, i).find(({ at: [x, y] }) => Math.abs(x - one.at[0]) < apart.across && Math.abs(y - one.at[1]) < apart.down)
    if (near) report([...at, 'at'], `\`${one.id}\` et \`${near.id}\` se touchent sur un téléphone`, `les écarter de ${apart.across} en largeur ou de ${apart.down} en hauteur`)
  })
}

function checkLinks({ links }: ChainEntry['classes'][number], at: At, report: Report): void {
  links.forEach(([a, b], i) => {
    if (a === b) report([...at, 'links', i], `\`${a}\` est en contact avec soi-même`, 'corriger le lien')
    if (links.slice(0, i).some((pair) => pair.includes(a) && pair.includes(b))) report([...at, 'links', i], `le lien ${a} – ${b} existe déjà`, 'l’enlever')
  })
}

function checkRoom(entry: ChainEntry, c: number, report: Report): void {
  const { links, already, aim } = entry.classes[c]!
  const { from: { id: from }, people } = entry
  const at = ['classes', c]
  const inTouch = (a: string, b: string) => links.some((pair) => pair.includes(a) && pair.includes(b))
  for (const id of already) if (!inTouch(id, from)) report([...at, 'already'], `\`${id}\` a déjà l’image sans être en contact avec \`${from}\``, 'ajouter le lien')
  for (const { id, friend, answers } of people.filter((one) => one.id !== from && links.flat().includes(one.id))) {
    // What they answer names their friend.
    if (friend && answers && !inTouch(id, friend)) report([...at, 'links'], `\`${id}\` parle de \`${friend}\`, qui n’est pas en contact`, 'ajouter le lien')
    if (!friendIn(entry, links, id)) report([...at, 'links'], `\`${id}\` n’a pas de contact qui s’arrête aussi`, 'ajouter un lien')
  }
  const room = compileChain(entry, { id: 'essai', scene: 'essai' }).classes[c]!
  const reached = spread(room, [], room.rounds).has.length
  if (reached < room.people.length - 1) report([...at, 'rounds'], `sans personne pour agir, l’image n’arrive que sur ${reached} téléphones`, 'ajouter un tour ou des liens : l’arrêter doit se voir')
  if (aim.reached >= reached) report([...at, 'aim'], 'le but est atteint sans rien faire', 'le serrer')
}
