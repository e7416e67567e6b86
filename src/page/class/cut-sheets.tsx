// The sheets that are cut out, or hung on the wall: vote cards, papers of the votes and of the box, whom to call, the rule, a certificate.
import { Fragment, type ComponentChildren } from 'preact'
import { say } from '../../words/words.ts'
import { sayTitle } from '../sentences.ts'
import type { PrintScreen } from './model.ts'
import { Paper } from './paper.tsx'
import { letter, sayPageOf, sayVote, tell } from './words.ts'

/** The same thing as many times as a sheet holds. */
function Cut({ title, kind, count, children }: { title: string; kind: string; count: number; children: ComponentChildren }) {
  return <Paper title={`${title} · ${tell('print.cut')}`} kind={`cut ${kind}`}>{Array.from({ length: count }, (_, index) => <div key={index} class="piece">{children}</div>)}</Paper>
}

/** One sheet for one pupil. A card is read from afar, and by its shape too. */
export function CardsSheet() {
  return <Paper title={`${tell('print.sheets.cards')} · ${tell('print.cards-foot')}`} kind="cut cards">{[0, 1, 2, 3].map((index) => <div key={index} class={`piece shape-${index}`}><b>{letter(index)}</b></div>)}</Paper>
}

export function NormSheet({ screen: { texts, scene } }: { screen: PrintScreen }) {
  const norm = texts.votes.norms.find(({ id }) => id === scene.norm) ?? texts.votes.norms[0]
  if (!norm) return null
  return (
    <Cut title={`${tell('print.sheets.norm')} · ${sayVote(`norms.${norm.id}.title`)}`} kind="norm" count={6}>
      {(['me', 'class'] as const).map((about, index) => (
        <Fragment key={about}>
          <p><b>{index + 1}.</b> {sayVote(`norms.${norm.id}.${about}`)}</p>
          <ul class="boxes">{norm.answers.map((answer, at) => <li key={answer}><b>{letter(at)}</b>{sayVote(`norms.${norm.id}.answers.${answer}`)}</li>)}</ul>
        </Fragment>
      ))}
      <p class="under">{tell('print.fold')}</p>
    </Cut>
  )
}

export function SlipsSheet({ screen: { texts } }: { screen: PrintScreen }) {
  const page = texts.pages.find(({ id }) => id === 'slip-sheet')
  if (!page) return null
  return (
    <Cut title={tell('print.sheets.slips')} kind="slips" count={4}>
      <p class="piece-title">{sayPageOf(`${page.id}.title`)}</p>
      <p class="under">{sayPageOf(`${page.id}.lead`)}</p>
      {page.parts.flatMap(({ id, points }) => points.map((point) => <p key={`${id} ${point}`} class="to-write">{sayPageOf(`${page.id}.parts.${id}.points.${point}`)}</p>))}
    </Cut>
  )
}

/** About the people of the story: nothing of oneself is asked. Whom to call is at its foot. */
export function WorkSheet({ screen: { scene, help } }: { screen: PrintScreen }) {
  const first = help.find(({ id }) => id === 'onde-2511')
  return (
    <Paper title={`${tell('print.sheets.work')} · ${sayTitle(scene.scene)}`} kind="work">
      <h2>{sayTitle(scene.scene)}</h2>
      <p class="under">{tell('print.work.lead')}</p>
      <ol>{(['happened', 'feels', 'thinks', 'helped', 'first'] as const).map((id) => <li key={id}>{tell(`print.work.${id}`)}</li>)}</ol>
      {first && <p class="whom-first"><b><bdi dir="ltr">{first.contact}</bdi></b> {say('help', `${first.id}.for`)} {tell('print.not-alone')}</p>}
    </Paper>
  )
}

/** Small enough for a pocket; whoever finds it learns nothing about who had it. */
export function LinesSheet({ screen: { help } }: { screen: PrintScreen }) {
  const phones = help.filter(({ kind, children }) => kind === 'phone' && children)
  return (
    <Cut title={tell('print.sheets.lines')} kind="pocket" count={8}>
      {['2511', '19', '177'].flatMap((number) => phones.find(({ contact }) => contact === number) ?? []).map(({ id, contact }) => (
        <p key={id}><b><bdi dir="ltr">{contact}</bdi></b><span>{say('help', `${id}.for`)}</span></p>
      ))}
      <p class="under">{tell('print.not-alone')}</p>
    </Cut>
  )
}

export function RuleSheet({ screen: { rule } }: { screen: PrintScreen }) {
  return (
    <Paper title={tell('print.sheets.rule')} kind="poster">
      <p class="over">{tell('shown.rule')}</p>
      {rule ? <h2>{rule}</h2> : <h2 class="blank">{tell('print.rule-blank')}</h2>}
    </Paper>
  )
}

/** For a class or for one pupil: nobody is named, so nobody is left out. */
export function CertificateSheet({ screen: { scene } }: { screen: PrintScreen }) {
  return (
    <Paper title={`${tell('print.sheets.certificate')} · ${sayTitle(scene.scene)}`} kind="poster certificate">
      <p class="over">{tell('print.certificate.over')}</p>
      <h2>{tell('print.certificate.title')}</h2>
      <p>{tell('print.certificate.what', { scene: sayTitle(scene.scene) })}</p>
      <p class="gained">{tell('print.certificate.gained')}</p>
      <p class="signed">{tell('print.sign')}</p>
    </Paper>
  )
}
