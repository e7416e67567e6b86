// The switch of reading aloud: only where the device has a voice of its own, with what it can read. A chunk of its own.
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { addAloudWords } from '../../words/aloud-words.ts'
import { languages, t } from '../../words/words.ts'
import type { SwitchProps } from '../settings/fields.tsx'
import { createSpeaker } from './speaker.ts'

export type Offer = FunctionComponent<Omit<SwitchProps, 'label'>>

/** Hands the switch over once its words are there; rejects when they can't be had. `Switch`: the one of the settings. */
export async function openOffer(Switch: FunctionComponent<SwitchProps>, hand: (make: () => Offer) => void): Promise<void> {
  await addAloudWords()
  hand(() => (props) => <Voices Switch={Switch} {...props} />)
}

function Voices({ Switch, ...rest }: Omit<SwitchProps, 'label'> & { Switch: FunctionComponent<SwitchProps> }) {
  const [speaker] = useState(() => createSpeaker())
  const [heard, hear] = useState('')
  useEffect(() => {
    const look = () => hear(languages.filter((one) => speaker.can(one)).join('-'))
    look()
    return speaker.onVoices(look)
  }, [])
  if (!heard) return null
  return (
    <>
      <Switch label={t('aloud.switch')} {...rest} />
      <p class="small">{t(`aloud.voices-${heard as 'fr' | 'ar' | 'fr-ar'}`)} {t('aloud.around')}</p>
    </>
  )
}
