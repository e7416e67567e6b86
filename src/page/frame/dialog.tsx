// A native dialog with its title and its close button. Not modal on purpose: the safety bar stays within reach above it.
import './dialogs.css'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'

export interface DialogProps {
  title: string
  onClose: () => void
  children: ComponentChildren
}

export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const closing = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    // Browsers before 2022 don't know dialogs: the attribute alone shows it.
    dialog.current!.setAttribute('open', '')
    closing.current!.focus()
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('.cover')) return
      event.preventDefault()
      onClose()
    }
    const keepInside = (event: FocusEvent) => {
      const target = event.target as Element
      if (!dialog.current?.contains(target) && !target.closest('.safety, .cover')) closing.current?.focus()
    }
    document.addEventListener('keydown', close)
    document.addEventListener('focusin', keepInside)
    return () => {
      document.removeEventListener('keydown', close)
      document.removeEventListener('focusin', keepInside)
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <>
      <div class="backdrop" onClick={(event) => { event.stopPropagation(); onClose() }} />
      <dialog ref={dialog} class="dialog" aria-label={title} onClick={(event) => event.stopPropagation()}>
        <header>
          <h2>{title}</h2>
          <button type="button" class="round" ref={closing} onClick={onClose} aria-label={t('common.close')}><Icon name="close" /></button>
        </header>
        <div class="dialog-body" tabIndex={0}>{children}</div>
      </dialog>
    </>
  )
}
