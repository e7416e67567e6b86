// Who can help. Works without having played; 2511 comes first, then danger now. Printable.
import { t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { HelpCard, inOrder } from '../help-card.tsx'
import { Icon } from '../later-icon.tsx'
import type { ScreenView } from '../model.ts'
import type { HelpScreen } from './model.ts'

export const helpView: ScreenView<HelpScreen> = { shows: Help, isBehind: () => 'help' }

function Help({ screen }: { screen: HelpScreen }) {
  const actions = useActions()
  const [first, ...others] = inOrder(screen.lines)
  const urgent = others.filter((line) => line.urgent)
  const more = others.filter((line) => !line.urgent)
  return (
    <main id="main" class="screen help">
      <h1 tabIndex={-1} data-focus>{t('help.title')}</h1>
      <p class="lead">{t('help.intro')}</p>
      {first && <HelpCard line={first} isFirst level="h2" />}
      {urgent.length > 0 && <section class="now"><h2><Icon name="warning" />{t('help.danger')}</h2><div class="help-list">{urgent.map((line) => <HelpCard key={line.id} line={line} />)}</div></section>}
      <p class="lead another">{t('help.another')}</p>
      {more.length > 0 && <section><h2>{t('help.more')}</h2><div class="help-list">{more.map((line) => <HelpCard key={line.id} line={line} />)}</div></section>}
      <nav class="ways" aria-label={t('title.menu')}>
        <button type="button" class="button main" onClick={() => actions.go('back')}><Icon name="back" turns />{t('common.back')}</button>
        <button type="button" class="button" onClick={() => window.print()}><Icon name="printer" />{t('help.print')}</button>
      </nav>
    </main>
  )
}
