// Counting a vote: one tap more, one tap less, a number typed, the last count undone. Large enough for a thumb.
import '../frame/field.css'
import './count.css'
import { useState } from 'preact/hooks'
import type { NormPart, Refusal } from '../../lesson/session.ts'
import { number } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { ConsoleActions, Counting } from './model.ts'
import { letter, sayVote, tell } from './words.ts'

export function Count({ counting, pupils, refusal, sayOption, of }: { counting: Counting; pupils: number; refusal?: Refusal | undefined; sayOption: (id: string) => string; of?: NormPart }) {
  const actions = useActions<ConsoleActions>()
  const { question, tally, total } = counting
  // Grows as the adult counts, for the adult alone: the class sees none before the count is closed.
  const most = pupils || Math.max(1, total)
  return (
    <section class="counting" aria-label={tell('count.label')}>
      {of && <h3>{sayVote(`norms.${question.id}.${of === 'norm-me' ? 'me' : 'class'}`)}</h3>}
      <Methods counting={counting} />
      <ol class="counters">
        {question.options.map((id, index) => (
          <li key={id}>
            <Counter id={id} index={index} value={tally.counts[id] ?? 0} text={sayOption(id)} of={of} />
            <i class="counted-bar" style={{ '--share': (tally.counts[id] ?? 0) / most }} aria-hidden="true" />
          </li>
        ))}
      </ol>
      <p class="counted" role="status">
        {pupils ? tell('count.of-class', { count: total, pupils: number(pupils) }) : tell('count.total', { count: total })}
        {refusal && <> <strong>{tell(`refusals.${refusal}`)}</strong></>}
      </p>
      <button type="button" class="button slight" disabled={!tally.before.length} onClick={() => actions.act({ do: 'undo', of })}><Icon name="replay" turns />{tell('count.undo')}</button>
    </section>
  )
}

export function Methods({ counting: { question, method } }: { counting: Counting }) {
  const actions = useActions<ConsoleActions>()
  return (
    <fieldset class="methods">
      <legend>{tell('count.by')}</legend>
      {question.methods.map((one) => (
        <label key={one}><input type="radio" name={`method-${question.kind}`} checked={one === method} onChange={() => actions.act({ do: 'method', method: one })} /><span>{sayVote(`methods.${one}`)}</span></label>
      ))}
    </fieldset>
  )
}

/** `isShort`: the class reads the option above: its letter is enough. */
export function Counter({ id, index, value, text, of, isShort }: { id: string; index: number; value: number; text: string; of?: NormPart | undefined; isShort?: boolean }) {
  const actions = useActions<ConsoleActions>()
  // A number half typed stays while the clock draws again.
  const [typed, type] = useState<string>()
  return (
    <div class="counter">
      <p><b aria-hidden="true">{letter(index)}</b><span class={isShort ? 'visually-hidden' : ''}>{text}</span></p>
      <div class="counter-hands">
        <button type="button" class="round" aria-label={tell('count.less', { option: text })} onClick={() => actions.act({ do: 'count', option: id, by: -1, of })}>−</button>
        <input
          class="field"
          type="number" min="0" max="60" inputMode="numeric" aria-label={tell('count.type', { option: text })} value={typed ?? value}
          onInput={(event) => type(event.currentTarget.value)} onBlur={() => type(undefined)}
          onChange={(event) => {
            const { value: last } = event.currentTarget
            type(undefined)
            actions.act({ do: 'type', option: id, value: last === '' ? NaN : Number(last), of })
          }}
        />
        <button type="button" class="round more" aria-label={tell('count.more', { option: text })} onClick={() => actions.act({ do: 'count', option: id, by: 1, of })}>+</button>
      </div>
    </div>
  )
}
