// The file of an activity « Garde la trace »: a chat to sort, a folder, four acts and what each order of them changes.
import * as v from 'valibot'
import { tracePlaces, traceSteps } from '../../../src/story/activities/trace.ts'
import type { Report } from '../check/report.ts'
import { castId, id, text } from '../schema/parts.ts'
import { collector, common, commonOf } from './kind.ts'
import type { Kind } from './kind.ts'

const step = v.picklist(traceSteps)

export const traceFile = v.strictObject({
  kind: v.literal('trace'), ...common,
  whose: v.pipe(castId, v.description('À qui est le téléphone')),
  adult: v.pipe(castId, v.description('L’adulte à qui on le dit')),
  thread: v.pipe(text, v.description('Le titre du fil')),
  account: v.pipe(text, v.description('Le compte sans nom qui fait du mal')),
  items: v.array(v.strictObject({
    id, form: v.picklist(['text', 'blurred', 'picture', 'voice', 'notice', 'profile']),
    who: v.optional(castId), picture: v.optional(id), seconds: v.optional(v.number()),
    text: v.pipe(text, v.description('Le message ; sinon ce qu’on voit, ou ce qu’on entend')),
    proves: v.optional(v.pipe(v.picklist(tracePlaces), v.description('Ce que ça dit à qui aide ; absent : inutile'))),
    private: v.optional(v.pipe(v.literal(true), v.description('Jamais gardée : une note la remplace'))),
    label: v.optional(v.pipe(text, v.description('Ce qui s’écrit dans le dossier'))),
    why: v.pipe(text, v.description('Ce que ça prouve, ou pourquoi on n’en a pas besoin')),
  })),
  steps: v.array(v.strictObject({
    id: step, text, means: v.pipe(text, v.description('Ce qu’on fait, en peu de mots')),
    first: v.pipe(text, v.description('Ce que ça change de commencer par là')),
  })),
  orders: v.array(v.strictObject({ first: step, then: step, text: v.pipe(text, v.description('Ce que change `then`, fait juste après `first`. Jamais « faux »')) })),
  more: v.pipe(text, v.description('Ce qu’il faut encore savoir, à la fin')),
})

type TraceEntry = v.InferOutput<typeof traceFile>
type ItemEntry = TraceEntry['items'][number]

export const traceKind: Kind<TraceEntry, 'trace'> = {
  textsOf(entry) {
    const { texts, add } = collector()
    add('thread', entry.thread, 'title', ['thread'])
    add('account', entry.account, 'title', ['account'])
    entry.items.forEach((item, i) => {
      const kind = ['blurred', 'picture', 'voice'].includes(item.form) ? 'description' : 'message'
      add(`items.${item.id}.text`, item.text, kind, ['items', i, 'text'])
      add(`items.${item.id}.label`, item.label, 'message', ['items', i, 'label'])
      add(`items.${item.id}.why`, item.why, 'reply', ['items', i, 'why'])
    })
    entry.steps.forEach((one, i) => {
      add(`steps.${one.id}.text`, one.text, 'title', ['steps', i, 'text'])
      add(`steps.${one.id}.means`, one.means, 'choice', ['steps', i, 'means'])
      add(`steps.${one.id}.first`, one.first, 'reply', ['steps', i, 'first'])
    })
    entry.orders.forEach(({ first, then, text: said }, i) => add(`orders.${first}-${then}`, said, 'reply', ['orders', i, 'text']))
    add('more', entry.more, 'reply', ['more'])
    return texts
  },
  compile: (entry, names) => ({
    ...commonOf(entry, names), kind: 'trace', whose: entry.whose, adult: entry.adult,
    items: entry.items.map(({ id, form, who, picture, seconds, proves, private: isPrivate }) => ({
      id, form, ...(who && { who }), ...(picture && { picture }), ...(seconds && { seconds }), ...(proves && { proves }), ...(isPrivate && { isPrivate }),
    })),
  }),
  check(entry, report) {
    entry.items.forEach((item, i) => checkItem(item, i, entry, report))
    const unproved = tracePlaces.find((place) => !entry.items.some(({ proves }) => proves === place))
    if (unproved) report(['items'], `rien ne dit \`${unproved}\``, `ajouter un message avec \`proves: ${unproved}\``)
    if (!entry.items.some((item) => item.private)) report(['items'], 'il n’y a pas d’image privée : c’est elle qu’on apprend à ne pas garder', 'en ajouter une, floutée, avec `private: true`')
    checkSteps(entry, report)
  },
}

/** A private picture is described, never shown, never proof; what is kept has a label. */
function checkItem(item: ItemEntry, i: number, { items }: TraceEntry, report: Report): void {
  const at = ['items', i]
  if (items.findIndex(({ id }) => id === item.id) < i) report([...at, 'id'], `\`${item.id}\` existe déjà`, 'lui donner un autre nom')
  if (item.private && item.proves) report([...at, 'proves'], 'une image privée n’est jamais une preuve à garder', 'enlever `proves:`, la note la remplace')
  if (item.private && !item.picture?.includes('flou')) report(at, `l’image privée \`${item.id}\` n’est pas floutée`, 'choisir une image floutée, par exemple `picture: photo-floue`')
  if (Boolean(item.label) !== Boolean(item.proves ?? item.private)) report(at, item.label ? `\`${item.id}\` a une étiquette mais ne va pas dans le dossier` : `\`${item.id}\` va dans le dossier sans étiquette`, item.label ? 'enlever `label:`' : 'ajouter `label:`')
  if ((item.form === 'picture') !== Boolean(item.picture)) report(at, `l’image de \`${item.id}\` n’a pas de dessin, ou un dessin n’a pas d’image`, 'écrire `form: picture` et `picture: nom-du-dessin`')
  if ((item.form === 'voice') !== Boolean(item.seconds)) report(at, `le message vocal \`${item.id}\` n’a pas de durée, ou une durée n’a pas de voix`, 'écrire `form: voice` et `seconds: 12`')
}

/** Four acts, and a sentence for each one after each other: whatever is done, something good comes of it. */
function checkSteps({ steps, orders }: TraceEntry, report: Report): void {
  for (const one of traceSteps) {
    if (steps.filter(({ id }) => id === one).length !== 1) report(['steps'], `\`${one}\` n’y est pas une fois`, 'écrire les quatre gestes : keep, report, block, tell')
    for (const other of traceSteps) {
      const count = orders.filter(({ first, then }) => first === one && then === other).length
      if (one !== other && count !== 1) report(['orders'], `\`${one}\` puis \`${other}\` a ${count} phrase`, 'en écrire une, et une seule')
    }
  }
  orders.forEach(({ first, then }, i) => { if (first === then) report(['orders', i], `\`${first}\` ne peut pas se suivre lui-même`, 'enlever cette ligne') })
}
