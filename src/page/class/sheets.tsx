// The sheets that are read: the plan of a session, the guide of a story, a page for adults, the letter, the questions asked before and after.
import type { ClassPage } from '../../content/classroom.ts'
import type { HelpLine } from '../../content/content.ts'
import { say } from '../../words/words.ts'
import { inOrder } from '../help-card.tsx'
import { saySeat, sayTitle } from '../sentences.ts'
import type { PrintScreen } from './model.ts'
import { Flow, type Block } from './paper.tsx'
import { letter, sayClass, sayPageOf, sayPlan, sayVote, tell } from './words.ts'

const heading = (key: string, text: string, beginsSheet = false): Block => ({ key, keepsNext: true, beginsSheet, content: <h3>{text}</h3> })
const title = (text: string, under?: string): Block => ({ key: 'title', keepsNext: true, content: <><h2>{text}</h2>{under && <p class="under">{under}</p>}</> })

export function SessionSheet({ screen: { scene, plan } }: { screen: PrintScreen }) {
  const hasSittings = plan.steps.some(({ session }) => session !== undefined)
  const blocks = plan.steps.flatMap(({ id: step, minutes, mustStay, session }, index): Block[] => {
    const at = `${plan.id}.steps.${step}`
    const isNewSitting = session !== undefined && session !== plan.steps[index - 1]?.session
    return [
      ...(isNewSitting ? [heading(`sitting ${session}`, tell('plan.sitting', { part: session }), index > 0)] : []),
      {
        key: step,
        content: (
          <div class="step">
            <h4 aria-level={hasSittings ? 4 : 3}><span>{sayPlan(`${at}.title`)}</span><small>{tell('plan.minutes', { count: minutes })}{mustStay && <> · {tell('plan.must-stay')}</>}</small><span class="tick">{tell('print.done')}</span>{!mustStay && <span class="tick">{tell('plan.dropped')}</span>}</h4>
            <p>{sayPlan(`${at}.do`)}</p>
            <p class="said-aloud"><b>{tell('notes.say')}</b> {sayPlan(`${at}.say`)}</p>
            {!mustStay && <p class="lost-if">{tell('print.if-dropped', { what: sayPlan(`${at}.drop`) })}</p>}
          </div>
        ),
      },
    ]
  })
  // In the hand during the lesson: one sheet a sitting.
  return <Flow canTighten title={`${tell('print.sheets.session')} · ${sayTitle(scene.scene)} · ${sayPlan(`${plan.id}.title`)}`} blocks={[title(sayTitle(scene.scene), sayPlan(`${plan.id}.title`)), { key: 'which', content: <p class="fill-in">{tell('print.which')}</p> }, ...blocks]} />
}

export function GuideSheet({ screen: { scene, scriptId, choices, varying } }: { screen: PrintScreen }) {
  const words = (key: string) => sayClass(scene.scene, key)
  const blocks: Block[] = [
    title(sayTitle(scene.scene), tell('print.sheets.guide')),
    { key: 'notice', content: <p class="content-notice">{words('notice')}</p> },
    heading('happens', tell('print.happens')),
    { key: 'happens list', content: <ol>{scene.happens.map((id) => <li key={id}>{words(`happens.${id}`)}</li>)}</ol> },
    heading('stops', tell('print.stops')),
    ...scene.stops.map((moment): Block => ({
      key: moment,
      content: (
        <div class="step">
          <h4><span>{saySeat(scriptId, `turns.${moment}`)}</span></h4>
          <ul class="lettered">{(choices[moment] ?? []).map((id, index) => <li key={id}><b>{varying.includes(moment) ? '–' : letter(index)}</b> {saySeat(scriptId, `choices.${id}`)}</li>)}</ul>
          {varying.includes(moment) && <p class="under">{tell('print.varying')}</p>}
          <p><b>{tell('print.look')}</b> {words(`stops.${moment}.look`)}</p>
          <ul>{(scene.prompts[moment] ?? []).map((id) => <li key={id}>{words(`stops.${moment}.prompts.${id}`)}</li>)}</ul>
        </div>
      ),
    })),
    // What is asked comes at any time: on a sheet of its own.
    heading('questions', tell('print.questions'), true),
    ...scene.questions.map((id): Block => ({ key: id, content: <div class="asked-of"><h4><span>{words(`questions.${id}.ask`)}</span></h4><p>{words(`questions.${id}.answer`)}</p></div> })),
  ]
  return <Flow title={`${tell('print.sheets.guide')} · ${sayTitle(scene.scene)}`} blocks={blocks} />
}

/** A page for the adult; whom to call comes with it. */
export function PageSheet({ page, help }: { page: ClassPage; help: readonly HelpLine[] }) {
  const lines = inOrder(page.lines?.flatMap((id) => help.find((one) => one.id === id) ?? []) ?? [])
  const blocks: Block[] = [
    title(sayPageOf(`${page.id}.title`), sayPageOf(`${page.id}.lead`)),
    ...page.parts.flatMap(({ id, points }): Block[] => [
      heading(id, sayPageOf(`${page.id}.parts.${id}.title`)),
      { key: `${id} points`, content: <ul>{points.map((point) => <li key={point}>{sayPageOf(`${page.id}.parts.${id}.points.${point}`)}</li>)}</ul> },
    ]),
    ...(lines.length ? [heading('lines', tell('print.lines')), { key: 'whom', content: <ul class="whom">{lines.map((line) => <li key={line.id}><Channel line={line} /></li>)}</ul> }] : []),
  ]
  // The rules are hung up: read from one's seat.
  return <Flow canTighten title={sayPageOf(`${page.id}.title`)} blocks={blocks} kind={page.id === 'rules' ? 'hung' : ''} />
}

function Channel({ line: { id, kind, contact } }: { line: HelpLine }) {
  return (
    <>
      {contact && kind !== 'person' && <b class={kind === 'phone' ? 'dial' : ''}><bdi dir="ltr">{contact.replace(/^https?:\/\//, '')}</bdi></b>}
      <span>{say('help', `${id}.name`)}</span>
    </>
  )
}

/** On the paper of the school: room for its head, no title, a place to sign. */
export function LetterSheet({ page }: { page: ClassPage }) {
  const blocks = page.parts.flatMap(({ id, points }): Block[] => [
    { key: id, keepsNext: true, content: <p class="dear">{sayPageOf(`${page.id}.parts.${id}.title`)}</p> },
    ...points.map((point): Block => ({ key: `${id} ${point}`, content: <p>{sayPageOf(`${page.id}.parts.${id}.points.${point}`)}</p> })),
  ])
  return <Flow kind="letter" title={sayPageOf(`${page.id}.title`)} blocks={[...blocks, { key: 'sign', content: <p class="signed">{tell('print.sign')}</p> }]} />
}

/** The questions asked before and after, on paper that is folded: no name. */
export function ItemsSheet({ screen: { texts } }: { screen: PrintScreen }) {
  const blocks = texts.votes.items.map(({ id, kind, answers }, index): Block => ({
    key: id,
    content: (
      <div class="step">
        <h4 aria-level={3}><span>{index + 1}. {sayVote(`items.${id}.ask`)}</span>{kind === 'unease' && <small>{tell('print.after-only')}</small>}</h4>
        <ul class="boxes">{answers.map((answer, at) => <li key={answer.id}><b>{letter(at)}</b>{sayVote(`items.${id}.answers.${answer.id}`)}</li>)}</ul>
      </div>
    ),
  }))
  return <Flow title={tell('print.sheets.items')} blocks={[title(tell('print.items-title'), tell('print.items-lead')), { key: 'when', content: <ul class="boxes"><li>{tell('print.before')}</li><li>{tell('print.after')}</li></ul> }, ...blocks]} />
}
