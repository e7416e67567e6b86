// After an ending: three screens, always in the same order: who they became; what it is called, with the law; what helps, and who.
import './debrief.css'
import type { ComponentChildren } from 'preact'
import { t, number } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import { EndingCard, HelpsCard, NamedCard } from './cards.tsx'
import type { ScreenProps, ScreenView } from '../model.ts'
import type { DebriefActions, DebriefScreen } from './model.ts'

export const debriefView: ScreenView<DebriefScreen> = { shows: Debrief, placeOf: ({ step }) => `debrief ${step}` }

const cards = [EndingCard, NamedCard, HelpsCard]

function Debrief(props: ScreenProps<DebriefScreen>) {
  const { screen } = props
  const actions = useActions<DebriefActions>()
  const step = Math.min(Math.max(screen.step, 0), cards.length - 1)
  const Card = cards[step]!
  const isLast = step === cards.length - 1
  return (
    <main id="main" class={step ? 'screen debrief' : 'screen debrief ends'}>
      <ol class="steps" aria-label={t('debrief.label')}>
        {cards.map((_, index) => <li key={index} class={index <= step ? 'past' : ''} aria-current={index === step ? 'step' : undefined} />)}
      </ol>
      <p class="visually-hidden">{t('debrief.step', { step: number(step + 1), all: number(cards.length) })}</p>
      <div class="debrief-card" key={step}><Card {...props} /></div>
      <nav class="ways" aria-label={t('debrief.label')}>
        {step > 0 && <Way onClick={() => actions.debriefStep(step - 1)}><Icon name="back" turns />{t('common.previous')}</Way>}
        {!isLast && <Way main onClick={() => actions.debriefStep(step + 1)}>{t('common.next')}<Icon name="forward" turns /></Way>}
        {isLast && <>
          <Way main onClick={() => actions.go('recall')}><Icon name="question" />{t('debrief.questions')}</Way>
          <Way onClick={() => actions.go('forks')}><Icon name="signpost" />{t('debrief.forks')}</Way>
          <Way onClick={() => actions.go('map')}><Icon name="home" />{t('map.back')}</Way>
        </>}
      </nav>
    </main>
  )
}

function Way({ main, onClick, children }: { main?: boolean; onClick: () => void; children: ComponentChildren }) {
  return <button type="button" class={main ? 'button main' : 'button'} onClick={onClick}>{children}</button>
}
