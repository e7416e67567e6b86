// Small things within reach while reading: where the story is, one step back, on over what was read before, reading back, automatic reading, settings.
import './tools.css'
import { beats, type Beat } from '../../story/vocabulary.ts'
import { t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { LaterIconName } from '../later-icons.ts'
import type { PlayActions, StepActions, Steps } from './model.ts'

const beatIcons: Record<Beat, LaterIconName> = { notice: 'eye', recognise: 'tag', concerned: 'heart', know: 'hand' }

export function Beats({ now }: { now: Beat }) {
  const reached = beats.indexOf(now)
  return (
    <ol class="beats" aria-label={t('tools.beats')}>
      {beats.map((beat, index) => (
        <li key={beat} class={index < reached ? 'past' : index === reached ? 'now' : ''} aria-current={index === reached ? 'step' : undefined} title={t(`beats.${beat}`)}>
          <Icon name={beatIcons[beat]} /><span class="visually-hidden">{t(`beats.${beat}`)}</span>
        </li>
      ))}
    </ol>
  )
}

export interface ToolsProps { beat: Beat; auto: boolean; steps?: Steps | undefined; onLog: () => void }

export function Tools({ beat, auto, steps, onLog }: ToolsProps) {
  const actions = useActions<PlayActions & StepActions>()
  const isKnown = Boolean(steps && steps.readBefore > 1)
  return (
    <div class={isKnown ? 'tools known' : 'tools'}>
      <Beats now={beat} />
      {isKnown && (
        <button type="button" class="tool ahead" aria-label={t('tools.ahead')} onClick={() => actions.skip()}>
          <Icon name="ahead" turns /><span aria-hidden="true">{t('tools.ahead-short')}</span>
        </button>
      )}
      {steps?.canGoBack && <button type="button" class="tool" aria-label={t('tools.back')} title={t('tools.back')} onClick={() => actions.stepBack()}><Icon name="undo" turns /></button>}
      <button type="button" class="tool" aria-label={t('tools.log')} aria-keyshortcuts="L" onClick={onLog}>
        <Icon name="log" turns /><span aria-hidden="true">{t('tools.log')}</span>
     </button>
      <button type="button" class="tool" aria-pressed={auto} aria-label={t('tools.auto')} onClick={() => actions.set({ auto: !auto })}>
        <Icon name="auto" turns /><span aria-hidden="true">{t('tools.auto-short')}</span>
      </button>
      <button type="button" class="tool" aria-label={t('tools.settings')} onClick={() => actions.go('settings')}><Icon name="settings" /></button>
    </div>
  )
}
