// The totals of all sessions as rows of a table, with their questions in the language spoken.
import type { ClassTexts } from '../../../content/classroom.ts'
import { csvOf, type Row } from '../../../lesson/csv.ts'
import type { ClassRecord } from '../../../progress/class-record.ts'
import { letter } from '../../../page/class/words.ts'
import { say } from '../../../words/words.ts'

export function tableOf({ past, open }: ClassRecord, texts: ClassTexts): string {
  return csvOf([...past, ...(open && !open.isTrial ? [open] : [])].flatMap(({ date, group, scene, plan, dropped, ballots }) => ballots.map(({ kind, id, when, reading, tally }): Row => {
    const at = `${kind === 'item' ? 'items' : 'norms'}.${id}`
    return {
      date, group, scene, plan, skipped: dropped, when, tally,
      // A turning point that was met again has rows of its own: two votes are never added.
      question: reading ? `${id} ${reading + 1}` : id,
      kind: kind === 'item' ? texts.votes.items.find((one) => one.id === id)?.kind ?? 'confidence' : kind,
      // A turning point and its choices are named by their ids: their sentences come with the scene.
      questionText: kind === 'story' ? id : say('class/votes', kind === 'item' ? `${at}.ask` : `${at}.${kind === 'norm-me' ? 'me' : 'class'}`),
      letter,
      answerText: (answer) => (kind === 'story' ? answer : say('class/votes', `${at}.answers.${answer}`)),
    }
  })))
}
