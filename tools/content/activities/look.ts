// The file of an activity « Regarde bien »: a crowd picture, what one sees in each person, the words one can give, and what going there changes.
import * as v from 'valibot'
import { id, text } from '../schema/parts.ts'
import { collector, common, commonOf } from './kind.ts'
import type { Kind } from './kind.ts'

const word = v.strictObject({ id, text: v.pipe(text, v.description('Un mot ou deux : « seule », « rit pour suivre »')), reply: v.pipe(text, v.description('Ce que ce mot fait voir. Jamais « faux »')) })

const person = v.strictObject({
  id: v.pipe(id, v.description('Son nom dans le dessin (assets/pictures/crowds.yaml)')),
  name: v.pipe(text, v.description('Comment on l’appelle avant de regarder : « Lina », « deux garçons »')),
  see: v.pipe(text, v.description('Ce qu’on voit de près')),
  words: v.pipe(v.array(word), v.minLength(2, 'deux ou trois mots sont attendus → en ajouter'), v.maxLength(3, 'deux ou trois mots sont attendus → en enlever')),
  go: v.optional(v.pipe(text, v.description('Ce que ça change si on va d’abord vers cette personne'))),
})

export const lookFile = v.strictObject({
  kind: v.literal('look'), ...common,
  picture: v.pipe(id, v.description('Un dessin de foule : crowd-…')),
  shows: v.pipe(text, v.description('La description du dessin, pour qui ne le voit pas')),
  enough: v.pipe(v.number(), v.integer('un nombre entier est attendu → le corriger'), v.minValue(3, 'au moins trois choses à remarquer → augmenter')),
  people: v.pipe(v.array(person), v.minLength(5, 'au moins cinq personnes → en ajouter')),
})

export const lookKind: Kind<v.InferOutput<typeof lookFile>, 'look'> = {
  textsOf(entry) {
    const { texts, add } = collector()
    add('shows', entry.shows, 'reply', ['shows'])
    entry.people.forEach((one, p) => {
      const key = `people.${one.id}`
      add(`${key}.name`, one.name, 'title', ['people', p, 'name'])
      add(`${key}.see`, one.see, 'line', ['people', p, 'see'])
      one.words.forEach((each, w) => {
        add(`${key}.words.${each.id}.text`, each.text, 'title', ['people', p, 'words', w, 'text'])
        add(`${key}.words.${each.id}.reply`, each.reply, 'reply', ['people', p, 'words', w, 'reply'])
      })
      add(`${key}.go`, one.go, 'reply', ['people', p, 'go'])
    })
    return texts
  },
  compile: (entry, names) => ({
    ...commonOf(entry, names), kind: 'look', picture: entry.picture, enough: entry.enough,
    people: entry.people.map(({ id: own, words, go }) => ({ id: own, words: words.map((each) => each.id), canGo: go !== undefined })),
  }),
  check(entry, report) {
    const ids = entry.people.map((one) => one.id)
    entry.people.forEach(({ id: own, words }, p) => {
      if (ids.indexOf(own) !== p) report(['people', p, 'id'], `\`${own}\` est déjà dans la liste`, 'l’enlever, ou corriger son nom')
      const names = words.map((each) => each.id)
      names.forEach((name, w) => { if (names.indexOf(name) !== w) report(['people', p, 'words', w, 'id'], `le mot \`${name}\` est écrit deux fois`, 'donner un autre `id`') })
    })
    if (entry.enough > entry.people.length) report(['enough'], `il faut remarquer ${entry.enough} choses, mais il n’y a que ${entry.people.length} personnes`, 'baisser `enough`')
    if (!entry.people.some(({ go }) => go)) report(['people'], 'on ne peut aller vers personne', 'écrire `go:` pour au moins une personne')
  },
}
