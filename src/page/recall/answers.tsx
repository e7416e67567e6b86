// The answers to one question: each gets a kind reply; nothing is ever called wrong, nothing is counted.
import './recall.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { CastId } from '../../story/vocabulary.ts'
import { t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import { Portrait } from '../portrait.tsx'
import { isolate, sayScene } from '../sentences.ts'
import type { RecallQuestion } from './model.ts'
import { Pause } from '../pause.tsx'

/** `who`: somebody of the story who replies. */
export function Answers({ scene, question, who, onNext }: { scene: string; question: RecallQuestion; who?: CastId; onNext: () => void }) {
  const [given, give] = useState<string>()
  const reply = useRef<HTMLDivElement>(null)
  useEffect(() => { if (given) reply.current?.focus() }, [given])
  const words = (option: string, part: 'text' | 'reply') => sayScene(scene, `questions.${question.id}.options.${option}.${part}`)
  const answer = question.options.find(({ id }) => id === given)
  const safe = question.options.find(({ fits }) => fits)
  return (
    <>
      <div class="answers">
        {inTurn(question).map(({ id, fits }) => (
          <button type="button" key={id} class={given && fits ? 'fits' : ''} aria-pressed={id === given} disabled={Boolean(given)} onClick={() => give(id)}>
            {given && fits ? <Icon name="check" /> : <span class="dot" />}<span>{words(id, 'text')}{given && fits && <Pause after={words(id, 'text')} />}</span>
            {given && fits && <span class="visually-hidden">{t('recall.fits')}</span>}
          </button>
        ))}
      </div>
      {answer && (
        <>
          <div class={who ? 'reply said' : 'reply'} ref={reply} tabIndex={-1}>
            {who && <Portrait who={who} mood={answer.fits ? 'happy' : 'thoughtful'} />}
            <b>{t(answer.fits ? 'recall.fits' : 'recall.reply')}</b>
            <p>{words(answer.id, 'reply')}</p>
            {!answer.fits && safe && <p>{t('recall.see', { text: isolate(words(safe.id, 'text')) })}</p>}
          </div>
          <button type="button" class="button main" onClick={onNext}>{t('recall.next')}<Icon name="forward" turns /></button>
        </>
      )}
    </>
  )
}

/** The options, begun at another one from question to question (always the same for a given question): the place of an answer must not tell which one protects. */
function inTurn({ id, options }: RecallQuestion): RecallQuestion['options'] {
  const start = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % options.length
  return [...options.slice(start), ...options.slice(0, start)]
}
