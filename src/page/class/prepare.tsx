// Preparing a session, from top to bottom as one would: what it is, which story, how long, what will happen, what to have ready. Then it begins.
import '../frame/cards.css'
import '../frame/dialogs.css'
import '../frame/field.css'
import '../help/help.css'
import './class.css'
import { number, t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { ScreenView } from '../model.ts'
import { isolate, sayScene, sayTitle } from '../sentences.ts'
import { PageButton, speaksUp } from './adult-page.tsx'
import type { Plan } from '../../content/classroom.ts'
import type { PrepareActions, PrepareScreen } from './model.ts'
import { SheetLinks } from './sheet-links.tsx'
import { Past } from './past.tsx'
import { sayClass, sayPath, sayPlan, tell } from './words.ts'

export const prepareView: ScreenView<PrepareScreen> = { shows: Prepare, keepsScroll: true }

const groups = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const

function Prepare({ screen }: { screen: PrepareScreen }) {
  const { texts, help } = screen
  const page = texts.pages.find(({ id }) => id === speaksUp)
  return (
    <main id="main" class="screen class-prepare">
      <header class="prepare-head">
        <h1 tabIndex={-1} data-focus>{tell('title')}</h1>
        <p class="lead">{tell('lead')}</p>
        {screen.past.length === 0 && !screen.open && <p>{tell('prepare.first', { scene: isolate(sayTitle(screen.chosen.scene)) })}</p>}
        {page && <PageButton page={page} help={help} main />}
      </header>
      {screen.open && <Open open={screen.open} />}
      <Choose screen={screen} />
      <What screen={screen} />
      <Begin screen={screen} />
      <section class="card">
        <h2>{tell('prepare.read')}</h2>
        <p>{tell('prepare.read-intro')}</p>
        <div class="ways">{texts.pages.map((one) => <PageButton key={one.id} page={one} help={help} />)}</div>
      </section>
      <section class="card">
        <h2>{tell('print.title')}</h2>
        <p>{tell('print.lead')}</p>
        <SheetLinks scene={screen.scene.scene} plan={screen.chosen.plan} />
      </section>
      <PathList screen={screen} />
      <Past screen={screen} />
      <section class="card">
        <h2>{tell('pupil.title')}</h2>
        <p>{tell('pupil.text')}</p>
        <div class="ways"><a class="button" href="#/class/reply"><Icon name="phone" />{tell('pupil.go')}</a></div>
      </section>
      <nav class="ways" aria-label={t('title.menu')}>
        <a class="button" href="#/"><Icon name="home" />{t('common.home')}</a>
      </nav>
    </main>
  )
}

function Open({ open }: { open: NonNullable<PrepareScreen['open']> }) {
  const actions = useActions<PrepareActions>()
  return (
    <section class="card open-session">
      <h2>{tell('open.title')}</h2>
      <p>{tell('open.what', { scene: sayTitle(open.scene), group: open.group, date: open.date })}</p>
      <div class="ways">
        <button type="button" class="button main" onClick={() => actions.resume()}><Icon name="play" turns />{tell('open.resume')}</button>
        <button type="button" class="button" onClick={() => actions.closeOpen()}><Icon name="check" />{tell('open.close')}</button>
      </div>
    </section>
  )
}

function Choose({ screen }: { screen: PrepareScreen }) {
  const actions = useActions<PrepareActions>()
  const { scenes, texts, chosen } = screen
  return (
    <section class="card choose">
      <h2>{tell('prepare.choose')}</h2>
      <fieldset>
        <legend>{tell('prepare.scene')}</legend>
        <div class="picks">
          {scenes.map(({ id, minutes }) => (
            <label key={id}>
              <input type="radio" name="scene" checked={id === chosen.scene} onChange={() => actions.choose({ scene: id })} />
              <span><b>{sayTitle(id)}</b><small>{tell('prepare.minutes', { count: minutes })}</small></span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{tell('prepare.plan')}</legend>
        <div class="picks">
          {texts.plans.map(({ id }) => (
            <label key={id}>
              <input type="radio" name="plan" checked={id === chosen.plan} onChange={() => actions.choose({ plan: id })} />
              <span><b>{sayPlan(`${id}.title`)}</b><small>{sayPlan(`${id}.about`)}</small></span>
            </label>
          ))}
        </div>
      </fieldset>
      <Asks screen={screen} />
      <Tight screen={screen} />
      <div class="small-fields">
        <label>
          <span>{tell('prepare.group')}</span>
          <select class="field" value={chosen.group} onChange={(event) => actions.choose({ group: event.currentTarget.value })}>
            {groups.map((one) => <option key={one} value={one}>{tell('prepare.group-name', { letter: one })}</option>)}
          </select>
        </label>
        <label>
          <span>{tell('prepare.pupils')}</span>
          <input class="field" type="number" min="5" max="60" inputMode="numeric" value={chosen.pupils || ''} onChange={(event) => actions.choose({ pupils: Math.max(0, Math.min(60, Math.round(Number(event.currentTarget.value)) || 0)) })} />
        </label>
      </div>
      <p class="small">{tell('prepare.group-note')}</p>
    </section>
  )
}

/** Said before, not found out in the middle: this story is too long for this plan. */
function Tight({ screen: { plan, over } }: { screen: PrepareScreen }) {
  const need = lengthOf(plan)
  return over > 0 ? <p class="tight">{tell('prepare.tight', { need: number(need), have: number(need - over) })}</p> : null
}

function lengthOf({ steps }: Plan): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** The questions that are compared: only in a plan that can make room for them. */
function Asks({ screen: { texts, chosen } }: { screen: PrepareScreen }) {
  const actions = useActions<PrepareActions>()
  if (!texts.plans.find(({ id }) => id === chosen.plan)?.steps.some(({ asked }) => asked)) return null
  const { asks } = chosen
  return (
    <fieldset>
      <legend>{tell('prepare.asks.legend')}</legend>
      <div class="picks">
        {(['before', 'after'] as const).map((when) => (
          <label key={when}>
            <input type="checkbox" checked={asks.includes(when)} onChange={() => actions.choose({ asks: asks.includes(when) ? asks.filter((one) => one !== when) : [...asks, when] })} />
            <span><b>{tell(`prepare.asks.${when}`)}</b></span>
          </label>
        ))}
      </div>
      <p class={asks.length > 1 ? 'tight' : 'small'}>{tell(asks.length > 1 ? 'prepare.asks.alone' : 'prepare.asks.note')}</p>
    </fieldset>
  )
}

function What({ screen: { scene, plan } }: { screen: PrepareScreen }) {
  return (
    <section class="card what">
      <h2>{tell('prepare.what', { title: sayScene(scene.scene, 'title') })}</h2>
      <p class="content-notice">{sayClass(scene.scene, 'notice')}</p>
      <ol class="happens">{scene.happens.map((id) => <li key={id}>{sayClass(scene.scene, `happens.${id}`)}</li>)}</ol>
      <details>
        <summary>{tell('prepare.steps', { count: lengthOf(plan) })}</summary>
        <ol class="steps-table">
          {plan.steps.map(({ id, minutes, mustStay }) => (
            <li key={id}><b>{sayPlan(`${plan.id}.steps.${id}.title`)}</b> <small>{tell('plan.minutes', { count: minutes })}{mustStay && <> · {tell('plan.must-stay')}</>}</small><p>{sayPlan(`${plan.id}.steps.${id}.do`)}</p></li>
          ))}
        </ol>
      </details>
      <details>
        <summary>{tell('prepare.questions', { count: scene.questions.length })}</summary>
        <dl class="asked">{scene.questions.map((id) => <div key={id}><dt>{sayClass(scene.scene, `questions.${id}.ask`)}</dt><dd>{sayClass(scene.scene, `questions.${id}.answer`)}</dd></div>)}</dl>
      </details>
    </section>
  )
}

function Begin({ screen: { rule, chosen, isKept, open } }: { screen: PrepareScreen }) {
  const actions = useActions<PrepareActions>()
  return (
    <section class="card begin">
      <h2>{tell('begin.title')}</h2>
      <p>{tell('begin.how')}</p>
      {rule && <p class="last-rule"><b>{tell('begin.rule', { group: chosen.group })}</b> {rule}</p>}
      <div class="ways">
        <button type="button" class="button main" onClick={() => actions.begin()}><Icon name="play" turns />{tell('begin.go')}</button>
        {(!open || open.isTrial) && <button type="button" class="button" onClick={() => actions.rehearse()}><Icon name="question" />{tell('begin.try')}</button>}
      </div>
      <p class="small">{tell(isKept ? 'begin.kept' : 'console.not-kept')}</p>
    </section>
  )
}

/** Several sessions rather than one: what is proposed by default. */
function PathList({ screen: { texts, scenes, past, chosen } }: { screen: PrepareScreen }) {
  const actions = useActions<PrepareActions>()
  const { path } = texts
  return (
    <section class="card">
      <h2>{sayPath('title')}</h2>
      <p>{sayPath('about')}</p>
      <ol class="sessions">
        {path.sessions.map(({ id, plan, scene, weeks, asks = [] }, index) => (
          <li key={id}>
            <h3>{sayPath(`sessions.${id}.title`)}</h3>
            <p class="small">{index > 0 && <>{tell('path.weeks', { count: weeks })} · </>}{sayPlan(`${plan}.title`)}{scene && <> · {sayTitle(scene)}</>}{past.some((one) => one.group === chosen.group && one.scene === scene) && <b> · {tell('path.done', { group: chosen.group })}</b>}</p>
            <p>{sayPath(`sessions.${id}.aim`)}</p>
            {scene && scenes.some((one) => one.id === scene) && <button type="button" class="button slight" onClick={() => actions.choose({ scene, plan, asks })}>{tell('path.choose')}<span class="visually-hidden"> {number(index + 1)}</span></button>}
          </li>
        ))}
      </ol>
      <details><summary>{tell('path.why')}</summary><ul class="points">{path.why.map((id) => <li key={id}>{sayPath(`why.${id}`)}</li>)}</ul></details>
      <details><summary>{tell('path.alone')}</summary><ul class="points">{path.alone.map((id) => <li key={id}>{sayPath(`alone.${id}`)}</li>)}</ul></details>
    </section>
  )
}
