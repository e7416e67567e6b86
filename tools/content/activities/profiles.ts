// The file of an activity « Deux profils »: two accounts under one name, line by line, and what can be done with what one noticed.
import * as v from 'valibot'
import type { Report } from '../check/report.ts'
import { castId, id, text } from '../schema/parts.ts'
import { collector, common, commonOf } from './kind.ts'
import type { Kind } from './kind.ts'

const least = { tells: 3, others: 2, acts: 3, next: 3 }

export const profilesFile = v.strictObject({
  kind: v.literal('profiles'), ...common,
  whose: v.pipe(castId, v.description('De qui les deux comptes portent le nom')),
  enough: v.pipe(v.number(), v.integer('un nombre entier est attendu → le corriger'), v.minValue(3, 'au moins trois lignes à comparer → augmenter')),
  details: v.array(v.strictObject({
    id,
    form: v.optional(v.pipe(v.picklist(['line', 'photo', 'post', 'talk']), v.description('Comment c’est dessiné ; line : un mot du profil. talk : « A : … / B : … »'))),
    name: v.pipe(text, v.description('Ce qu’on compare : « Le nom », « La date »')),
    first: v.pipe(text, v.description('Sur le vrai compte')),
    second: v.pipe(text, v.description('Sur le faux')),
    tells: v.optional(v.pipe(v.literal(true), v.description('Trahit le faux ; absent : pareil des deux côtés, ou ne prouve rien'))),
    label: v.optional(v.pipe(text, v.description('Ce qui s’écrit dans le cahier, si ça trahit le faux'))),
    why: v.pipe(text, v.description('Ce que ça dit, quel que soit le mot choisi. Jamais « faux », jamais comment on s’y prend')),
  })),
  acts: v.array(v.strictObject({ id, text: v.pipe(text, v.description('Ce qu’on peut faire')), does: v.pipe(text, v.description('Ce que ça change. Sans reproche')) })),
  next: v.array(v.strictObject({ id, text: v.pipe(text, v.description('Si ça arrive en vrai : le 2511 d’abord')) })),
})

type ProfilesEntry = v.InferOutput<typeof profilesFile>

export const profilesKind: Kind<ProfilesEntry, 'profiles'> = {
  textsOf(entry) {
    const { texts, add } = collector()
    entry.details.forEach((one, i) => {
      const key = `details.${one.id}`
      add(`${key}.name`, one.name, 'title', ['details', i, 'name'])
      add(`${key}.first`, one.first, 'message', ['details', i, 'first'])
      add(`${key}.second`, one.second, 'message', ['details', i, 'second'])
      add(`${key}.label`, one.label, 'message', ['details', i, 'label'])
      add(`${key}.why`, one.why, 'reply', ['details', i, 'why'])
    })
    entry.acts.forEach((one, i) => {
      add(`acts.${one.id}.text`, one.text, 'choice', ['acts', i, 'text'])
      add(`acts.${one.id}.does`, one.does, 'reply', ['acts', i, 'does'])
    })
    entry.next.forEach((one, i) => add(`next.${one.id}`, one.text, 'reply', ['next', i, 'text']))
    return texts
  },
  compile: (entry, names) => ({
    ...commonOf(entry, names), kind: 'profiles', whose: entry.whose, enough: entry.enough,
    details: entry.details.map(({ id: own, form = 'line', tells = false }) => ({ id: own, form, tells })),
    acts: entry.acts.map((one) => one.id), next: entry.next.map((one) => one.id),
  }),
  check(entry, report) {
    for (const key of ['details', 'acts', 'next'] as const) {
      const ids = entry[key].map((one) => one.id)
      ids.forEach((own, i) => { if (ids.indexOf(own) !== i) report([key, i, 'id'], `\`${own}\` existe déjà`, 'lui donner un autre nom') })
    }
    checkDetails(entry, report)
    if (entry.acts.length < least.acts) report(['acts'], `il y a ${entry.acts.length} gestes`, `en écrire ${least.acts} au moins : chacun dit ce qu’il change`)
    if (entry.next.length < least.next) report(['next'], `il y a ${entry.next.length} choses à faire à la fin`, `en écrire ${least.next} au moins`)
    if (!entry.next[0]?.text.includes('2511')) report(['next'], 'la fin ne donne pas d’abord qui écoute', 'commencer par le 2511')
  },
}

/** Some lines betray, some prove nothing, and each proof has its note. */
function checkDetails({ details, enough }: ProfilesEntry, report: Report): void {
  details.forEach(({ id: own, tells, label, form, first, second }, i) => {
    const at = ['details', i]
    if (Boolean(tells) !== Boolean(label)) report(at, tells ? `\`${own}\` trahit le faux, et rien ne s’écrit dans le cahier` : `\`${own}\` ne prouve rien, et s’écrit dans le cahier`, tells ? 'ajouter `label:`' : 'enlever `label:`')
    if (tells && first === second) report([...at, 'second'], `\`${own}\` trahit le faux, et les deux comptes disent pareil`, 'changer l’un des deux, ou enlever `tells:`')
    if (form === 'talk' && ![first, second].every((one) => one.includes(' / '))) report(at, `\`${own}\` est un échange d’une seule phrase`, 'séparer les deux phrases par « / »')
  })
  const telling = details.filter(({ tells }) => tells).length
  if (telling < least.tells) report(['details'], `${telling} lignes trahissent le faux`, `en écrire ${least.tells} au moins, avec \`tells: true\``)
  if (details.length - telling < least.others) report(['details'], 'tout trahit le faux', `écrire ${least.others} lignes au moins qui ne prouvent rien : c’est ce qu’on apprend ici`)
  if (enough > details.length) report(['enough'], `il faut comparer ${enough} lignes, mais il n’y en a que ${details.length}`, 'baisser `enough`')
}
