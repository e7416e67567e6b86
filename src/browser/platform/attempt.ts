// One pupil's attempt on the platform: what is told to it, and when. Completion only; no choice of a child ever becomes a mark. Knows no page.
import type { Calls } from './api.ts'

/** Units of UTF-16 that every platform keeps; beyond it some keep nothing at all. */
export const budget = 4096

/** What the platform held: the writing it belongs to (it grows), and the text. */
export interface Told { revision: number; text: string }

export interface Attempt {
  /** What the platform gives back; undefined when nothing of ours. */
  told(): Told | undefined
  /** Hands over a text and, with `isEnd`, has it stored at once: that freezes the page for a moment. False: refused, the former one stays. */
  tell(told: Told, isEnd: boolean): boolean
  /** At least one scene was played to its end; `isEnd`: just now. True when the platform has it. */
  complete(isEnd: boolean): boolean
  /** The host answered after the last "true": what was told is stored. Until then it may not be, and completion is told again with the next end. */
  confirm(): void
  /** Says again what was told last, in a form the platform takes for new: it may have answered "true" and stored nothing. */
  tellAgain(): boolean
  /** Ends the session, once; `seconds` since the page was opened. */
  finish(seconds: number): void
  /** A key of this pupil, from which no name can be read. */
  key: string
}

const format = 'avh1'
const final = ['completed', 'passed', 'failed']

/** Begins: `incomplete` is told and stored at once, since an untouched attempt is taken for a completed one. Undefined when the platform refuses. */
export function beginAttempt(calls: Calls, attemptName = ''): Attempt | undefined {
  if (!calls.initialize()) return undefined
  const read = parse(calls.get('cmi.suspend_data'))
  let status = calls.get('cmi.core.lesson_status')
  let writing = read?.writing ?? 0
  let last: Told | undefined
  let isOver = false
  /** How often completion was told without knowing whether it is stored. */
  let doubts = 0
  // Kept for the next visit: without it, platforms forget what was told.
  calls.set('cmi.core.exit', 'suspend')
  if (!final.includes(status) && status !== 'incomplete') {
    calls.set('cmi.core.lesson_status', 'incomplete')
    status = 'incomplete'
    calls.commit()
  }

  function tell(told: Told, isEnd: boolean): boolean {
    if (isOver) return false
    const text = `${format}|${told.revision}|${writing + 1}|${told.text}`
    if (text.length > budget || !calls.set('cmi.suspend_data', text)) return false
    writing += 1
    last = told
    return !isEnd || calls.commit()
  }

  function complete(isEnd: boolean): boolean {
    if (isOver) return false
    if (final.includes(status)) {
      if (!doubts || !isEnd) return true
      // What was sent once is not sent again unless it has changed: neither the status nor the mark.
      if (!calls.set('cmi.core.lesson_status', 'incomplete') || !calls.commit()) return false
      status = 'incomplete'
    }
    // Without a mark, a completed activity shows as 0 of 100.
    const mark = doubts % 2 ? '100.0' : '100'
    const isTold = [['cmi.core.score.min', '0'], ['cmi.core.score.max', '100'], ['cmi.core.score.raw', mark], ['cmi.core.lesson_status', 'completed']].map(([name, value]) => calls.set(name!, value!))
    if (!isTold[2] || !isTold[3] || !calls.commit()) return false
    status = 'completed'
    doubts += 1
    return true
  }

  return {
    key: nameless(`${calls.get('cmi.core.student_id')} ${attemptName}`),
    told: () => read && { revision: read.revision, text: read.text },
    tell,
    complete,
    confirm() { doubts = 0 },
    tellAgain() {
      if (isOver) return false
      return (last ? tell(last, true) : calls.commit()) && (!doubts || complete(true))
    },
    finish(seconds) {
      if (isOver) return
      isOver = true
      calls.set('cmi.core.session_time', clockOf(seconds))
      calls.finish()
    },
  }
}

/** `avh1|REVISION|WRITING|TEXT` */
function parse(text: string): (Told & { writing: number }) | undefined {
  const found = /^avh1\|(\d{1,12})\|(\d{1,12})\|([\w-]*)$/.exec(text)
  return found ? { revision: Number(found[1]), writing: Number(found[2]), text: found[3]! } : undefined
}

/** `HHHH:MM:SS`, without the parts of a second that platforms read each in their own way. */
export function clockOf(seconds: number): string {
  const whole = Math.min(Math.max(0, Math.floor(seconds) || 0), 9999 * 3600 + 3599)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
}

/** 53 bits of a text, in letters and digits. */
function nameless(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}
