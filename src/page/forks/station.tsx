// A turning point seen closely: its name, its branches, and the ways back: to where it is asked, or on after a branch.
import { useEffect, useRef } from 'preact/hooks'
import type { Fork } from '../../story/forks.ts'
import { t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { LaterIconName } from '../later-icons.ts'
import { saySeat } from '../sentences.ts'
import type { ForksActions, SeatLine } from './model.ts'

const marks: Record<Fork['options'][number]['state'], LaterIconName> = { taken: 'steps', tried: 'check', untried: 'question' }

/** `onClose`: it lies over the map; without, it stands in the list. */
export function Station({ line: { scriptId }, fork: { moment, before, options }, onClose }: { line: SeatLine; fork: Fork; onClose?: () => void }) {
  const actions = useActions<ForksActions>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => { if (onClose) heading.current?.focus() }, [])
  return (
    <div class={onClose ? 'station close' : 'station'} onKeyDown={(event) => { if (event.key === 'Escape') onClose?.() }}>
      <h3 ref={heading} tabIndex={-1}>{saySeat(scriptId, `turns.${moment}`)}</h3>
      {onClose && <button type="button" class="round" aria-label={t('common.close')} onClick={onClose}><Icon name="close" /></button>}
      <ul>
        {options.map(({ choice, state }) => (
          <li key={choice}>
            <button type="button" class={`branch ${state}`} onClick={() => actions.rewind(scriptId, before, choice)}>
              <span class="mark"><Icon name={marks[state]} turns={state === 'taken'} /></span>
              <span>{saySeat(scriptId, `choices.${choice}`)}<small>{t(`forks.${state}`)}</small></span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button slight" onClick={() => actions.rewind(scriptId, before)}><Icon name="replay" turns />{t('forks.replay')}</button>
    </div>
  )
}
