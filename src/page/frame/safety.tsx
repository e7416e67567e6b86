// The safety bar, the same on every screen, and the cover that hides everything. Leaving comes first in the order of keys.
import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../icon.tsx'

export function SafetyBar({ inScene, onBreathe, onHelp }: { inScene: boolean; onBreathe: boolean; onHelp: boolean }) {
  const actions = useActions()
  return (
    <nav class="safety" aria-label={t('safety.label')}>
      <button type="button" class="leave" title={t('safety.leave-title')} onClick={() => actions.leave()}>
        <Icon name="leave" turns />{t('safety.leave')}
      </button>
      <button type="button" class="skip-link" onClick={skipToMain}>{t('safety.skip-link')}</button>
      <span class="safety-space" />
      <button type="button" title={t('safety.hide-title')} onClick={() => actions.hide(true)}>
        <Icon name="hide" />{t('safety.hide')}
      </button>
      <button type="button" title={t('safety.breathe-title')} aria-current={onBreathe ? 'page' : undefined} onClick={() => actions.go('breathe')}>
        <Icon name="breathe" turns />{t('safety.breathe')}
      </button>
      {inScene && (
        <button type="button" title={t('safety.skip-title')} onClick={() => actions.go('map')}>
          <Icon name="skip" turns />{t('safety.skip')}
        </button>
      )}
      <button type="button" class="to-help" title={t('safety.help-title')} aria-current={onHelp ? 'page' : undefined} onClick={() => actions.go('help')}>
        <Icon name="help" />{t('safety.help')}
      </button>
    </nav>
  )
}

/** Moves the focus by script, not by a link: the address belongs to the routes. */
function skipToMain(): void {
  const main = document.querySelector<HTMLElement>('main:not([hidden])')
  main?.setAttribute('tabindex', '-1')
  main?.focus()
}

export function Cover() {
  const actions = useActions()
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    button.current?.focus()
    const comeBack = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      actions.hide(false)
    }
    document.addEventListener('keydown', comeBack)
    return () => {
      document.removeEventListener('keydown', comeBack)
      if (before instanceof HTMLElement && before.isConnected) requestAnimationFrame(() => before.focus())
    }
  }, [])
  return (
    <div class="cover" role="dialog" aria-modal="true" aria-label={t('cover.title')}>
      <p>{t('cover.title')}</p>
      <button type="button" ref={button} onClick={() => actions.hide(false)}>{t('cover.back')}</button>
    </div>
  )
}
