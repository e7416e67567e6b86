// What the console offers by the moment: the choices of the scene, what to talk about, other branches, the gap behind its gate, what to say.
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import { isolate, saySeat } from '../sentences.ts'
import type { NormPart } from '../../lesson/session.ts'
import { PageButton } from './adult-page.tsx'
import { Count } from './count.tsx'
import type { ConsoleActions, ConsoleScreen } from './model.ts'
import { sayOptionOf } from './said.ts'
import { letter, sayClass, sayPlan, sayVote, tell } from './words.ts'

/** At a turning point: which branch is played. The one that won is marked; the adult's tap decides. */
export function ReadingPanel({ screen }: { screen: ConsoleScreen }) {
  const actions = useActions<ConsoleActions>()
  const { choices, counting, scriptId, session, ending } = screen
  const winners = counting?.question.kind === 'story' ? counting.winners : []
  return (
    <>
      {choices.length > 0 && (
        <section class="branches" aria-label={tell('reading.choose')}>
          <h2>{tell(screen.isStop ? 'reading.choose' : 'reading.quick')}</h2>
          <ul>
            {choices.map((id, index) => (
              <li key={id}>
                <button type="button" class={winners.length === 1 && winners[0] === id ? 'button main' : 'button'} onClick={() => actions.choose(id)}>
                  <b aria-hidden="true">{letter(index)}</b><span>{saySeat(scriptId, `choices.${id}`)}</span>
                </button>
              </li>
            ))}
          </ul>
          {counting?.split && <button type="button" class="button" onClick={() => actions.act({ do: 'both' })}><Icon name="signpost" turns />{tell('reading.both')}</button>}
        </section>
      )}
      {ending && session.waiting.length > 0 && (
        <section class="branches">
          <h2>{tell('reading.waiting')}</h2>
          <button type="button" class="button main" onClick={() => actions.act({ do: 'branch' })}><Icon name="signpost" turns /><span>{saySeat(scriptId, `choices.${session.waiting[0]![session.waiting[0]!.length - 1]!}`)}</span></button>
        </section>
      )}
    </>
  )
}

/** Prompts, one tap shows one to the class; and « what if we had… » once an ending was reached. */
export function TalkPanel({ screen }: { screen: ConsoleScreen }) {
  const actions = useActions<ConsoleActions>()
  const { prompts, isStop, session, scriptId, forks, step, firstPrompt, ending } = screen
  const canTurnBack = session.isReading ? step.kind === 'play' && ending !== undefined : step.kind === 'debate'
  const others = forks.flatMap((fork) => fork.options.filter(({ state }) => state === 'untried').map(({ choice }) => ({ fork, choice })))
  return (
    <>
      {prompts.length > 0 && (
        <section class="prompts">
          <h2>{tell('talk.title')}</h2>
          <ul>
            {prompts.map(({ moment, id }, index) => {
              const isShown = isStop ? session.phase === 'talk' && session.prompt === index : session.index === firstPrompt + index && !session.isReading
              return (
                <li key={`${moment} ${id}`}>
                  <button type="button" class="prompt" aria-pressed={isShown} onClick={() => actions.act(isStop ? { do: 'phase', phase: 'talk', prompt: index } : { do: 'index', to: firstPrompt + index })}>{sayClass(session.scene, `stops.${moment}.prompts.${id}`)}</button>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {canTurnBack && others.length > 0 && (
        <details class="what-if">
          <summary>{tell('talk.what-if')}</summary>
          <ul>
            {others.map(({ fork, choice }) => (
              <li key={`${fork.moment} ${choice}`}>
                <small>{saySeat(scriptId, `turns.${fork.moment}`)}</small>
                <button type="button" class="button" onClick={() => actions.act({ do: 'what-if', before: fork.before, choice })}><Icon name="signpost" turns /><span>{saySeat(scriptId, `choices.${choice}`)}</span></button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {step.kind === 'debate' && session.isReading && <button type="button" class="button" onClick={() => actions.act({ do: 'close-reading' })}><Icon name="back" turns />{tell('talk.back')}</button>}
    </>
  )
}

/** The adult counts, and sees the gap first, alone; the class sees it only through an open gate. */
export function NormPanel({ screen, norm: { id, gap, isOpen, parts } }: { screen: ConsoleScreen; norm: NonNullable<ConsoleScreen['norm']> }) {
  const actions = useActions<ConsoleActions>()
  const { texts, help, session, refusal, refusedPart, scriptId } = screen
  const pages = ['norm-gate', ...(gap ? [gap.reads === 'bad' ? 'norm-bad' : 'norm-good'] : [])].flatMap((name) => texts.pages.find((one) => one.id === name) ?? [])
  return (
    <section class="norm-panel">
      <h2>{tell('norm.title')}</h2>
      {parts.map((part) => <Count key={part.question.kind} counting={part} pupils={session.pupils} refusal={part.question.kind === refusedPart ? refusal : undefined} of={part.question.kind as NormPart} sayOption={sayOptionOf(scriptId, part.question)} />)}
      {!gap && <p>{tell('norm.few')}</p>}
      {gap && <>
        <dl><dt>{tell('shown.gap-self', { answer: sayAnswer(id, gap.answer) })}</dt><dd>{tell('shown.percent', { count: gap.self })}</dd><dt>{tell('shown.gap-believed', { answer: sayAnswer(id, gap.answer) })}</dt><dd>{tell('shown.percent', { count: gap.believed })}</dd></dl>
        <p class="reads">{tell(`norm.reads.${gap.reads}`)}</p>
      </>}
      <div class="ways">{pages.map((page) => <PageButton key={page.id} page={page} help={help} />)}</div>
      {gap && screen.step.kind === 'norm' && (
        <button type="button" class={gap.reads === 'kinder' && !isOpen ? 'button main' : 'button'} aria-pressed={isOpen} onClick={() => {
          actions.act({ do: 'gate', norm: id, isOpen: !isOpen })
          if (!isOpen) actions.act({ do: 'index', to: 2 })
        }}><Icon name="eye" />{tell(isOpen ? 'norm.close' : 'norm.open')}</button>
      )}
    </section>
  )
}

function sayAnswer(norm: string, answer: string): string {
  return isolate(sayVote(`norms.${norm}.answers.${answer}`))
}

export function Notes({ screen: { plan, step, session, scene, view, isStop, prompts } }: { screen: ConsoleScreen }) {
  const at = `${plan.id}.steps.${step.id}`
  const moment = isStop && view ? prompts[0]?.moment : undefined
  return (
    <section class="notes">
      <h2>{tell('notes.title')}</h2>
      {moment && <p class="look"><Icon name="eye" /><span>{sayClass(session.scene, `stops.${moment}.look`)}</span></p>}
      <p>{sayPlan(`${at}.do`)}</p>
      <p class="to-say"><span class="over">{tell('notes.say')}</span> {sayPlan(`${at}.say`)}</p>
      <details>
        <summary>{tell('prepare.questions', { count: scene.questions.length })}</summary>
        <dl class="asked">{scene.questions.map((id) => <div key={id}><dt>{sayClass(session.scene, `questions.${id}.ask`)}</dt><dd>{sayClass(session.scene, `questions.${id}.answer`)}</dd></div>)}</dl>
      </details>
    </section>
  )
}
