// Before a scene: what it deals with in one neutral line. Starting and skipping weigh the same.
import type { SceneCard } from '../../content/content.ts'
import { t } from '../../words/words.ts'
import { useAround } from '../context.ts'
import { Icon } from '../icon.tsx'
import { sayScene } from '../sentences.ts'

export function Notice({ scene }: { scene: SceneCard }) {
  const { actions } = useAround()
  return (
    <main id="main" class="screen dusk notice">
      <article class="card">
        <p class="over">{t('notice.label')}</p>
        <h1 tabIndex={-1} data-focus>{sayScene(scene.id, 'title')}</h1>
        <p class="lead">{sayScene(scene.id, 'notice')}</p>
        <p class="minutes">{t('notice.minutes', { count: scene.minutes })}</p>
        <div class="ways">
          <button type="button" class="button main" onClick={() => actions.play(scene.id, 'start')}><Icon name="play" turns />{t('notice.start')}</button>
          <button type="button" class="button" onClick={() => actions.skipScene()}><Icon name="skip" turns />{t('notice.skip')}</button>
        </div>
        <p class="small">{t('notice.free')}{scene.review === 'none' && <> {t('notice.draft')}</>}</p>
      </article>
    </main>
  )
}
