// The privacy settings of the phone in the story: what is set, and to what. They show; the story changes them.
import { useEffect, useRef } from 'preact/hooks'
import { privacy, type Privacy, type PrivacyValues } from '../../story/vocabulary.ts'
import { t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'

const names = Object.keys(privacy) as Privacy[]

/** Those that are on or off, and the value that is on. */
const switches: Partial<Record<Privacy, PrivacyValues[Privacy]>> = { 'last-seen': 'hidden', 'hurtful-words': 'hidden', 'two-step': 'on' }

export function PrivacySettings({ settings }: { settings: Partial<PrivacyValues> }) {
  const list = useRef<HTMLDListElement>(null)
  const before = useRef(settings)
  useEffect(() => {
    // What changed is never out of sight, however large the type.
    const changed = names.findIndex((name) => settings[name] !== before.current[name])
    before.current = settings
    const row = list.current!.children[changed] as HTMLElement | undefined
    if (row) list.current!.scrollTop = row.offsetTop - row.offsetHeight
  }, [settings])
  return (
    <>
      <header class="phone-head"><span class="portrait group" aria-hidden="true"><Icon name="shield" /></span><h2>{t('phone-screens.privacy.title')}</h2></header>
      <dl class="privacy" ref={list} tabIndex={0}>
        {names.map((name) => (
          <div key={name}><dt>{t(`phone-screens.privacy.${name}`)}</dt><dd><Value name={name} value={settings[name] ?? privacy[name][0]} /></dd></div>
        ))}
      </dl>
    </>
  )
}

function Value({ name, value }: { name: Privacy; value: PrivacyValues[Privacy] }) {
  if (!switches[name]) return <span key={value} class="privacy-value">{t(`phone-screens.privacy.values.${value as 'everyone' | 'contacts' | 'nobody'}`)}</span>
  const isOn = switches[name] === value
  return <span class={isOn ? 'phone-switch on' : 'phone-switch'}><span class="visually-hidden">{t(isOn ? 'phone-screens.privacy.values.on' : 'phone-screens.privacy.values.off')}</span></span>
}
