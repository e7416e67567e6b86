// « La chaîne » as content: the texts of its file with their keys, and its checks.
import { chainActs } from '../../../src/story/activities/chain.ts'
import { checkChain } from './chain-check.ts'
import { chainFile, compileChain } from './chain-file.ts'
import type { ChainEntry } from './chain-file.ts'
import { collector } from './kind.ts'
import type { Kind } from './kind.ts'

export { chainFile }

export const chainKind: Kind<ChainEntry, 'chain'> = {
  textsOf(entry) {
    const { texts, add } = collector()
    add('from', entry.from.text, 'reply', ['from', 'text'])
    add('adult', entry.adult.text, 'reply', ['adult', 'text'])
    for (const act of chainActs) {
      add(`acts.${act}.name`, entry.acts[act].name, 'title', ['acts', act, 'name'])
      add(`acts.${act}.say`, entry.acts[act].say, 'choice', ['acts', act, 'say'])
      add(`acts.${act}.does`, entry.acts[act].does, 'choice', ['acts', act, 'does'])
    }
    entry.people.forEach(({ id: one, name, answers }, p) => {
      add(`people.${one}.name`, name, 'name', ['people', p, 'name'])
      for (const act of chainActs) add(`people.${one}.${act}`, answers?.[act], 'message', ['people', p, 'answers', act])
    })
    entry.others.forEach((other, o) => { for (const act of chainActs) add(`others.${other.id}.${act}`, other[act], 'message', ['others', o, act]) })
    entry.classes.forEach((one, c) => add(`classes.${one.id}`, one.name, 'title', ['classes', c, 'name']))
    for (const end of ['nobody', 'one', 'several'] as const) add(`ends.${end}`, entry.ends[end], 'reply', ['ends', end])
    return texts
  },
  compile: compileChain,
  check: checkChain,
}
