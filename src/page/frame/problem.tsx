// Something did not work: one clear sentence, a way on, and help. It never blames the person.
import { t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../icon.tsx'
import type { ProblemScreen } from '../model.ts'

export function Problem({ screen: { what, detail, again } }: { screen: ProblemScreen }) {
  const actions = useActions()
  return (
    <main id="main" class="screen dusk problem">
      <article class="card">
        <h1 tabIndex={-1} data-focus>{t('problem.title')}</h1>
        <p class="lead" role="status">{t(`problem.${what}`)}</p>
        {detail && <details><summary>{t('problem.detail')}</summary><p><bdi>{detail}</bdi></p></details>}
        <div class="ways">
          {again && <button type="button" class="button main" onClick={() => actions.tryAgain()}>{t('problem.again')}</button>}
          <button type="button" class={again ? 'button' : 'button main'} onClick={() => actions.go('title')}><Icon name="home" />{t('common.home')}</button>
          <button type="button" class="button" onClick={() => actions.go('help')}><Icon name="help" />{t('safety.help')}</button>
        </div>
      </article>
    </main>
  )
}
