// What the hand does is shown: a message taken back is gone, a draft stays, a phone turned over lies face down.
import type { CastId } from '../../../src/story/vocabulary.ts'
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import type { LineEntry, MomentEntry } from '../schema.ts'
import type { Path, Source } from '../source.ts'
import { flatten } from '../texts.ts'
import { reporter } from './report.ts'
import type { Report } from './report.ts'

type ChoiceEntry = NonNullable<MomentEntry['choices']>[number]

/** What a choice is judged with. */
interface Around {
  lead: CastId
  moment: MomentEntry
  /** The lines that it leads to. */
  after: readonly LineEntry[]
  lines: ReadonlyMap<string, LineEntry>
}

export function checkHands(project: Project): Problem[] {
  return project.scenes.flatMap(({ id, seats }) => seats.flatMap((part) => {
    const arabic = project.namespaces.find(({ name }) => name === `scenes/${id}/${part.seat}`)?.arabic
    return [...checkSeatHands(part), ...(arabic ? checkArabicDrafts(part, arabic) : [])]
  }))
}

/** The words of a draft are those that its choice quotes; without them it would keep the whole of what the choice says. */
const quotes = /«.+»/

function checkArabicDrafts({ data }: SeatPart, arabic: Source): Problem[] {
  const { problems, report } = reporter('hands', arabic)
  const drafts = new Set(data.moments.flatMap(({ choices = [] }) => choices.flatMap(({ id, by }) => (by === 'draft' ? `choices.${id}` : []))))
  for (const { key, value, at } of flatten(arabic.data)) {
    if (drafts.has(key) && !quotes.test(value)) report(at, `\`${key}\` ne dit pas ce qui reste écrit`, 'mettre entre « » les mots du brouillon')
  }
  return problems
}

function checkSeatHands(part: SeatPart): Problem[] {
  const { problems, report } = reporter('hands', part.source)
  const { moments, lead } = part.data
  const lines = new Map(moments.flatMap((moment) => moment.lines.map((line) => [line.id, line])))
  const choices = new Map(moments.flatMap((moment) => (moment.choices ?? []).map((choice) => [choice.id, choice])))
  moments.forEach((moment, m) => {
    moment.choices?.forEach((choice, c) => {
      const after = moments.find(({ id }) => id === choice.to)?.lines ?? []
      checkKeys(choice, ['moments', m, 'choices', c], report)
      if (choice.by === 'draft' && !quotes.test(choice.text)) report(['moments', m, 'choices', c, 'text'], `\`${choice.id}\` ne dit pas ce qui reste écrit`, 'mettre entre « » les mots du brouillon')
      checkShown(choice, { lead, moment, after, lines }, ['moments', m, 'choices', c], report)
    })
    moment.lines.forEach((line, i) => checkLine(line, { lead, lines, choices }, ['moments', m, 'lines', i], report))
  })
  return problems
}

function checkKeys({ id, by, sends, of }: ChoiceEntry, at: Path, report: Report): void {
  if (sends && by) report([...at, 'by'], `\`${id}\` envoie un message et fait un autre geste`, 'garder l’un des deux')
  const needsMessage = by === 'unsend' || by === 'listen'
  if (needsMessage && !of) report(at, `\`${id}\` ne dit pas de quel message il s’agit`, 'ajouter `of:`, l’id du message')
  if (of && !needsMessage) report([...at, 'of'], '`of` n’a de sens qu’avec `by: unsend` ou `by: listen`', 'l’enlever')
}

function checkShown({ id, by, to, of }: ChoiceEntry, { lead, moment, after, lines }: Around, at: Path, report: Report): void {
  if (of) {
    const message = lines.get(of)
    if (!message?.thread) report([...at, 'of'], `\`${of}\` n’est pas un message`, 'mettre l’id d’un message')
    else if (by === 'unsend' && message.who !== lead) report([...at, 'of'], `le message \`${of}\` n’est pas de la personne jouée : elle ne peut pas le supprimer`, 'mettre l’id d’un de ses messages')
    else if (by === 'listen' && message.form !== 'voice') report([...at, 'of'], `\`${of}\` n’est pas un message vocal`, 'mettre l’id d’un message `form: voice`')
  }
  const shows = (fits: (line: LineEntry) => boolean) => after.some(fits)
  if (by === 'unsend' && of && !shows(({ unsent }) => unsent === of)) report(at, `aucune ligne de \`${to}\` ne montre que \`${of}\` est supprimé`, `ajouter \`unsent: ${of}\` à sa première ligne`)
  if (by === 'draft' && !shows(({ draft }) => draft === id)) report(at, `aucune ligne de \`${to}\` ne garde le brouillon de \`${id}\``, `ajouter \`draft: ${id}\` à sa première ligne`)
  if (by === 'turn' && !shows(({ phone }) => phone !== undefined)) report(at, `aucune ligne de \`${to}\` ne montre le téléphone retourné`, 'ajouter `phone: over` à sa première ligne, ou ce qu’il montre de nouveau')
  if (by === 'wait' && !moment.lines.at(-1)?.typing) report(at, `personne n’écrit pendant que \`${id}\` attend`, 'ajouter `typing: [nom]` à la dernière ligne avant les choix')
}

function checkLine({ id, at: hour, typing, unsent, draft, thread }: LineEntry, { lead, lines, choices }: { lead: CastId; lines: Around['lines']; choices: ReadonlyMap<string, ChoiceEntry> }, at: Path, report: Report): void {
  if (hour && !thread) report([...at, 'at'], '`at` n’a de sens que pour un message', 'écrire l’heure du téléphone avec `clock:`')
  if (typing?.includes(lead)) report([...at, 'typing'], 'la personne jouée ne se voit pas écrire', 'mettre le nom de l’autre')
  if (unsent && !lines.get(unsent)?.thread) report([...at, 'unsent'], `\`${unsent}\` n’est pas un message`, 'mettre l’id d’un message')
  if (draft && choices.get(draft)?.by !== 'draft') report([...at, 'draft'], `\`${draft}\` n’est pas un choix qui laisse un brouillon`, 'mettre l’id d’un choix `by: draft`')
  if (unsent === id) report([...at, 'unsent'], `\`${id}\` se supprime lui-même`, 'mettre `unsent:` sur une ligne qui suit')
}
