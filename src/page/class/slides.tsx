// What the class sees, in large type: one thing at a time. The scene itself is the play screen, its choices by their letters; the cards after it are the debrief.
import { Fragment } from 'preact'
import type { ClassPage } from '../../content/classroom.ts'
import type { HelpLine } from '../../content/content.ts'
import { number, say } from '../../words/words.ts'
import { QrCode } from '../code-picture.tsx'
import { AroundContext, useAround } from '../context.ts'
import { debriefView } from '../debrief/debrief.tsx'
import { inOrder } from '../help-card.tsx'
import type { ScreenProps } from '../model.ts'
import * as late from '../play/late.tsx'
import { playView } from '../play/play.tsx'
import { isolate, nameOf, sayScene, saySeat } from '../sentences.ts'
import type { Projected } from './model.ts'
import { letter, sayClass, sayPageOf, sayVote, tell } from './words.ts'

const Play = playView(() => late).shows
const Debrief = debriefView.shows

export interface SlideProps extends Omit<ScreenProps, 'screen'> {
  projected: Projected
  scene: string
  help: readonly HelpLine[]
  pages: readonly ClassPage[]
}

export function Slide({ projected, scene, help, pages, model, box, onBox }: SlideProps) {
  const { settings } = model
  // As on the cards that pupils hold: one mark for an option, from the moment it is read to the moment it is counted.
  const around = { ...useAround(), mark: letter }
  switch (projected.at) {
    // A class reads together: no line goes on by itself.
    case 'play': return <AroundContext.Provider value={around}><Play screen={projected.play} model={{ ...model, settings: { ...settings, auto: false } }} box={box} onBox={onBox} /></AroundContext.Provider>
    case 'debrief': return <Debrief screen={projected.debrief} model={model} box={box} onBox={onBox} />
    case 'vote': return <Vote {...projected} />
    case 'prompt': return <Sheet over={tell('shown.talk')} title={sayClass(scene, `stops.${projected.moment}.prompts.${projected.id}`)} />
    case 'item': return <Question over={tell('shown.item')} ask={sayVote(`items.${projected.id}.ask`)} options={projected.answers.map((one) => sayVote(`items.${projected.id}.answers.${one}`))} />
    case 'reply': return <Entrance {...projected} />
    case 'norm': return <Question over={tell(projected.about === 'me' ? 'shown.norm-me' : 'shown.norm-class')} ask={sayVote(`norms.${projected.id}.${projected.about}`)} options={projected.answers.map((one) => sayVote(`norms.${projected.id}.answers.${one}`))} />
    case 'gap': return <Gap {...projected} />
    case 'rules': return <Points page="rules" parts={pages} rule={projected.rule} />
    case 'rule': return <Sheet over={tell('shown.rule')} title={projected.rule || tell('shown.rule-empty')} isQuiet={!projected.rule} />
    case 'pairs': return <Points page="pairs" parts={pages} note={tell('shown.pass')} />
    case 'slips': return <Sheet over={tell('shown.slips')} title={tell('shown.slips-title')} text={tell('shown.slips-text')} />
    case 'close': return <Close help={help} />
    case 'welcome': return <Sheet over={tell('shown.welcome')} title={sayScene(scene, 'title')} text={sayScene(scene, 'notice')} rule={projected.rule} />
    case 'thanks': return <Sheet title={tell('shown.thanks')} />
    case 'blank': return <main id="main" class="shown-sheet is-blank"><h1 class="visually-hidden" tabIndex={-1} data-focus>{tell('shown.blank')}</h1></main>
    case 'waiting': return <Sheet title={tell('shown.waiting')} isQuiet />
  }
}

function Sheet({ over, title, text, rule, isQuiet }: { over?: string; title: string; text?: string; rule?: string; isQuiet?: boolean }) {
  return (
    <main id="main" class={isQuiet ? 'shown-sheet is-quiet' : 'shown-sheet'}>
      {over && <p class="over">{over}</p>}
      <h1 tabIndex={-1} data-focus>{title}</h1>
      {text && <p class="lead">{text}</p>}
      {rule && <p class="last-rule"><b>{tell('shown.last-rule')}</b> {rule}</p>}
    </main>
  )
}

/** At a turning point: the choices by their letters; once the last vote is counted, how many for each. */
function Vote({ view, options, method, counts }: Extract<Projected, { at: 'vote' }>) {
  const most = Math.max(1, ...Object.values(counts ?? {}))
  return (
    <main id="main" class="shown-sheet shown-vote">
      <p class="over">{tell(counts ? 'shown.result' : `shown.by.${method}`)}</p>
      <h1 tabIndex={-1} data-focus>{tell('shown.ask', { name: nameOf(view.lead) })}</h1>
      <ol class="options">
        {options.map((id, index) => {
          const count = counts?.[id] ?? 0
          return (
            <li key={id} class={counts && count === most && count > 0 ? 'option is-most' : 'option'}>
              <b aria-hidden="true">{letter(index)}</b>
              <span>{saySeat(view.scriptId, `choices.${id}`)}</span>
              {counts && <Fragment>
                <strong><span class="visually-hidden">{tell('shown.votes', { count })}</span><span aria-hidden="true">{number(count)}</span></strong>
                <i class="bar" style={{ '--share': count / most }} aria-hidden="true" />
              </Fragment>}
            </li>
          )
        })}
      </ol>
    </main>
  )
}

/** Asked about oneself: never with a count, whatever was counted. */
function Question({ over, ask, options }: { over: string; ask: string; options: string[] }) {
  return (
    <main id="main" class="shown-sheet shown-vote shown-question">
      <p class="over">{over}</p>
      <h1 tabIndex={-1} data-focus>{ask}</h1>
      <ol class="options">{options.map((text, index) => <li key={index} class="option"><b aria-hidden="true">{letter(index)}</b><span>{text}</span></li>)}</ol>
      <p class="private">{tell('shown.private')}</p>
    </main>
  )
}

/** Where pupils answer on their own devices: an address and its picture where other devices can open it, and the number. */
function Entrance({ call, address, picture }: Extract<Projected, { at: 'reply' }>) {
  return (
    <main id="main" class="shown-sheet shown-reply">
      <p class="over">{tell('shown.item')}</p>
      <h1 tabIndex={-1} data-focus>{tell('shown.reply.title')}</h1>
      <div class="reply-ways">
        {picture && <QrCode picture={picture} label={tell('shown.reply.picture')} />}
        <div>
          <p class="lead">{tell(address ? 'shown.reply.how' : 'shown.reply.how-game')}</p>
          {address && <p class="reply-address"><bdi dir="ltr">{address.replace(/^https?:\/\//, '')}</bdi></p>}
          <p class="lead">{tell('shown.reply.call')} <strong class="reply-number"><bdi dir="ltr">{call}</bdi></strong></p>
        </div>
      </div>
      <p class="private">{tell('shown.reply.then')}</p>
    </main>
  )
}

function Gap({ id, answer: which, self, believed }: Extract<Projected, { at: 'gap' }>) {
  const answer = isolate(sayVote(`norms.${id}.answers.${which}`))
  const bars = [{ key: 'self', text: tell('shown.gap-self', { answer }), share: self }, { key: 'believed', text: tell('shown.gap-believed', { answer }), share: believed }]
  return (
    <main id="main" class="shown-sheet shown-gap">
      <p class="over">{tell('shown.gap')}</p>
      <h1 tabIndex={-1} data-focus>{sayVote(`norms.${id}.title`)}</h1>
      <dl>
        {bars.map(({ key, text, share }) => (
          <div key={key} class={`gap-${key}`}>
            <dt>{text}</dt>
            <dd><i class="bar" style={{ '--share': share / 100 }} aria-hidden="true" /><strong>{tell('shown.percent', { count: share })}</strong></dd>
          </div>
        ))}
      </dl>
    </main>
  )
}

/** What the adult read aloud: some parts of a page, by its points. */
function Points({ page, parts, note, rule }: { page: string; parts: readonly ClassPage[]; note?: string; rule?: string }) {
  const shown = parts.find(({ id }) => id === page)?.parts.filter(({ id }) => onScreen[page]?.includes(id)) ?? []
  return (
    <main id="main" class="shown-sheet">
      <h1 tabIndex={-1} data-focus>{sayPageOf(`${page}.title`)}</h1>
      <div class="shown-parts">
        {shown.map(({ id, points }) => (
          <section key={id}>
            <h2>{sayPageOf(`${page}.parts.${id}.title`)}</h2>
            <ul class="room-rules">{points.map((point) => <li key={point}>{sayPageOf(`${page}.parts.${id}.points.${point}`)}</li>)}</ul>
          </section>
        ))}
      </div>
      {rule && <p class="last-rule"><b>{tell('shown.last-rule')}</b> {rule}</p>}
      {note && <p class="private">{note}</p>}
    </main>
  )
}

/** Of these pages, the parts that the class reads. */
const onScreen: Record<string, readonly string[]> = { rules: ['parler', 'libre'], pairs: ['phrases', 'reponses'] }

/** The last thing that is seen is who can help. */
function Close({ help }: { help: readonly HelpLine[] }) {
  return (
    <main id="main" class="shown-sheet shown-close">
      <h1 tabIndex={-1} data-focus>{tell('shown.close')}</h1>
      <p class="lead">{tell('shown.close-text')}</p>
      <ul class="shown-lines">{inOrder(help).filter(({ kind }) => kind === 'phone').map(({ id, contact }) => <li key={id}><strong><bdi dir="ltr">{contact}</bdi></strong><span>{say('help', `${id}.for`)}</span></li>)}</ul>
    </main>
  )
}

/** Names what is seen: when it changes, the focus follows. */
export function nameOfSlide(projected: Projected): string {
  switch (projected.at) {
    case 'play': return `play ${projected.play.view.lineId} ${projected.play.view.read.length}`
    case 'debrief': return `debrief ${projected.debrief.step} ${projected.debrief.facts.ending}`
    case 'vote': return `vote ${projected.view.lineId} ${projected.counts ? 'result' : ''}`
    case 'item': case 'norm': case 'prompt': case 'gap': return `${projected.at} ${projected.id} ${'about' in projected ? projected.about : ''}`
    default: return projected.at
  }
}
