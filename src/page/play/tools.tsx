// Small things within reach while reading: where the story is, read back, automatic reading, settings.
import { beats, type Beat } from '../../story/vocabulary.ts'
import { t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import type { PlayActions } from './model.ts'

const beatIcons: Record<Beat, IconName> = { notice: 'eye', recognise: 'tag', concerned: 'heart', know: 'hand' }

export function Beats({ now }: { now: Beat }) {
  const reached = beats.indexOf(now)
  return (
    <ol class="beats" aria-label={t('play.steps')}>
      {beats.map((beat, index) => (
        <li key={beat} class={index < reached ? 'past' : index === reached ? 'now' : ''} aria-current={index === reached ? 'step' : undefined} title={t(`beats.${beat}`)}>
          <Icon name={beatIcons[beat]} /><span class="visually-hidden">{t(`beats.${beat}`)}</span>
        </li>
      ))}
    </ol>
  )
}

export function Tools({ beat, auto, onLog }: { beat: Beat; auto: boolean; onLog: () => void }) {
  const actions = useActions<PlayActions>()
  return (
    <div class="tools">
      <Beats now={beat} />
      <button type="button" class="tool" aria-label={t('play.log')} aria-keyshortcuts="L" onClick={onLog}>
        <Icon name="log" turns /><span aria-hidden="true">{t('play.log')}</span>
     </button>
      <button type="button" class="tool" aria-pressed={auto} aria-label={t('play.auto')} onClick={() => actions.set({ auto: !auto })}>
        <Icon name="auto" turns /><span aria-hidden="true">{t('play.auto-short')}</span>
      </button>
      <button type="button" class="tool" aria-label={t('play.settings')} onClick={() => actions.go('settings')}><Icon name="settings" /></button>
    </div>
  )
}
