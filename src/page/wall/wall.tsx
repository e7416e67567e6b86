// The wall newspaper of the collège: a sheet on cork with what the endings found have pinned; before the first, the places where it will hang. Printed as a poster.
import '../frame/cards.css'
import './board.css'
import './wall.css'
import './clippings.css'
import './poster.css'
import { t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { ScreenView } from '../model.ts'
import { Board } from './board.tsx'
import { Clipping } from './clipping.tsx'
import type { WallScreen } from './model.ts'

export const wallView: ScreenView<WallScreen> = { shows: Wall }

function Wall({ screen: { items } }: { screen: WallScreen }) {
  const actions = useActions()
  return (
    <main id="main" class="screen wall">
      {items.length ? <Newspaper items={items} /> : <Board />}
      <nav class="ways" aria-label={t('title.menu')}>
        <button type="button" class="button main" onClick={() => actions.go('map')}><Icon name="back" turns />{t('map.back')}</button>
        {items.length > 0 && <button type="button" class="button" onClick={() => window.print()}><Icon name="printer" />{t('wall.print')}</button>}
      </nav>
    </main>
  )
}

/** The newest headline of the year leads, across the sheet; the others follow in columns, no more than there is something to put in them. */
function Newspaper({ items }: Pick<WallScreen, 'items'>) {
  const lead = items.length > 3 ? [...items].reverse().find(({ kind }) => kind === 'headline') : undefined
  const others = items.filter((one) => one !== lead)
  const size = others.length < 3 ? 'small' : others.length < 9 ? 'page' : 'full'
  return (
    <div class="cork">
      <div class={`front-page is-${size}`} style={{ '--across': Math.min(others.length, 4) }}>
        <header class="masthead">
          <p class="over">{t('wall.paper')}</p>
          <h1 tabIndex={-1} data-focus>{t('wall.title')}</h1>
          <p class="imprint">{t('wall.school')}</p>
        </header>
        <ul class="clippings">
          {lead && <Clipping of={lead} isLead />}
          {others.map((one) => <Clipping key={`${one.script}/${one.ending}`} of={one} />)}
        </ul>
      </div>
    </div>
  )
}
