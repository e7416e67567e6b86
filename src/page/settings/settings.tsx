// What a person sets for themselves on this device, and what they can do with what is kept there.
import '../frame/cards.css'
import './settings.css'
import { useEffect, useState } from 'preact/hooks'
import { t, type UiKey } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Dialog } from '../frame/dialog.tsx'
import { Icon } from '../later-icon.tsx'
import type { Offer } from '../aloud/offer.tsx'
import { Choice, Slider, Switch } from './fields.tsx'
import type { ScreenProps, ScreenView } from '../model.ts'
import type { SettingsActions, SettingsScreen } from './model.ts'

export const settingsView: ScreenView<SettingsScreen> = { shows: AllSettings, saysWhatIsKept: true }

function AllSettings({ screen, model }: ScreenProps<SettingsScreen>) {
  const { set, go } = useActions<SettingsActions>()
  const { settings } = screen
  const [Aloud, offer] = useState<Offer>()
  useEffect(() => void import('../aloud/offer.tsx').then(({ openOffer }) => openOffer(Switch, offer)).catch(() => undefined), [])
  return (
    <main id="main" class="screen settings">
      <h1 tabIndex={-1} data-focus>{t('settings.title')}</h1>
      <div class="fields">
        <Choice name="language" legend={t('settings.language')} value={settings.language} onChange={(language) => set({ language })}
          isOwnLanguage options={[['fr', t('languages.fr')], ['ar', t('languages.ar')]]} />
        <Choice name="text" legend={t('settings.text')} value={settings.textSize} onChange={(textSize) => set({ textSize })}
          options={[['normal', t('settings.text-normal')], ['large', t('settings.text-large')], ['larger', t('settings.text-larger')]]} />
        <Choice name="motion" legend={t('settings.motion')} value={settings.motion} onChange={(motion) => set({ motion })}
          options={[['system', t('settings.motion-system')], ['off', t('settings.motion-off')]]} />
        <fieldset>
          <legend>{t('settings.sound')}</legend>
          <Switch label={t('settings.sound-on')} isOn={settings.sound} onChange={(sound) => set({ sound })} />
          <Slider label={t('settings.music')} value={settings.music} onChange={(music) => set({ music })} />
          <Slider label={t('settings.effects')} value={settings.effects} onChange={(effects) => set({ effects })} />
        </fieldset>
        <fieldset>
          <legend>{t('settings.reading')}</legend>
          <Switch label={t('settings.clear')} isOn={Boolean(settings.clear)} onChange={(clear) => set({ clear })} />
          {Aloud && <Aloud isOn={Boolean(settings.aloud)} onChange={(aloud) => set({ aloud })} />}
          <Switch label={t('settings.auto')} isOn={settings.auto} onChange={(auto) => set({ auto })} />
          <Switch label={t('settings.haptics')} isOn={settings.haptics} onChange={(haptics) => set({ haptics })} />
          <Switch label={t('settings.keys')} isOn={settings.keys} onChange={(keys) => set({ keys })} />
        </fieldset>
        <Device screen={screen} saved={model.saved} />
      </div>
      <nav class="ways" aria-label={t('title.menu')}>
        <button type="button" class="button main" onClick={() => go('back')}><Icon name="back" turns />{t('common.back')}</button>
      </nav>
    </main>
  )
}

function Device({ screen, saved }: { screen: SettingsScreen; saved: boolean }) {
  const actions = useActions<SettingsActions>()
  const [asks, ask] = useState(false)
  const news = screen.problem ? t(`quiet.${screen.problem}` as UiKey) : screen.done && t(`settings.done-${screen.done}`)
  return (
    <fieldset>
      <legend>{t('settings.device')}</legend>
      {!saved && <p class="small">{t('quiet.not-saved')}</p>}
      {saved && screen.kept && <p class="small">{t(`settings.kept-${screen.kept}`)}</p>}
      {screen.held && <p class="small">{t(`settings.held-${screen.held}`)}</p>}
      <p class="news" role="status">{news}</p>
      <button type="button" class="button" onClick={() => actions.exportFile()}>{t('settings.export')}</button>
      <label class="button">{t('settings.import')}
        <input class="visually-hidden" type="file" accept=".json,application/json" onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) actions.importFile(file)
          event.currentTarget.value = ''
        }} />
      </label>
      <button type="button" class="button danger" onClick={() => ask(true)}>{t('settings.erase')}</button>
      {asks && (
        <Dialog title={t('settings.erase')} onClose={() => ask(false)}>
          <p class="lead">{t('settings.erase-ask')}</p>
          <p>{t('settings.erase-note')}</p>
          <div class="ways">
            <button type="button" class="button main" onClick={() => ask(false)}>{t('common.cancel')}</button>
            <button type="button" class="button danger" onClick={() => { ask(false); actions.eraseAll() }}>{t('settings.erase-yes')}</button>
          </div>
        </Dialog>
      )}
    </fieldset>
  )
}
