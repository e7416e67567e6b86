// What the lines read so far have done to a telephone: its screen, what waits unopened, who was blocked, what was left or made silent. Pure.
import type { ChoiceId, Line, PhoneScreen, PhoneSheet, Script, Thread, ThreadId } from './script.ts'
import type { MessageView, PhoneView, ThreadView } from './view.ts'
import type { CastId, PrivacyValues, SheetFlow } from './vocabulary.ts'

/** A telephone while lines are read; in the pocket when it has no screen. */
export interface Handset {
  screen?: PhoneScreen
  clock?: string
  messages: MessageView[]
  waiting: MessageView[]
  settings: Partial<PrivacyValues>
  sheet?: PhoneSheet
  /** Seen writing in the open thread, while one line is on screen. */
  typing: CastId[]
  /** Words left unsent, by thread. */
  drafts: Record<ThreadId, ChoiceId>
  /** Threads and people of each flow that was gone through. */
  done: Partial<Record<SheetFlow, string[]>>
}

export function newHandset(): Handset {
  return { messages: [], waiting: [], settings: {}, typing: [], drafts: {}, done: {} }
}

export function putAway(handset: Handset): void {
  delete handset.screen
  delete handset.sheet
}

/** Time has passed: it is in the pocket, and its clock no longer right. */
export function sleep(handset: Handset): void {
  putAway(handset)
  delete handset.clock
}

/** Changes the telephone as a line says, before the line is read. */
export function applyToPhone(handset: Handset, line: Line, { lead, threads }: Script): void {
  const { id, who, message, phone, clock, setting, sheet } = line
  handset.clock = clock ?? handset.clock
  handset.settings = { ...handset.settings, ...setting }
  if (phone === 'close') putAway(handset)
  else if (phone) show(handset, phone)
  if (message) {
    const said: MessageView = { ...message, lineId: id, ...(who && { who }), mine: who === lead }
    handset.messages.push(said)
    if (said.mine) delete handset.drafts[message.thread]
    if (!message.arrives) show(handset, { thread: message.thread })
    else if (openThread(handset.screen) !== message.thread) {
      handset.waiting.push(said)
      handset.screen ??= 'lock'
    }
  }
  if (sheet === 'close') delete handset.sheet
  else if (sheet) {
    const { of, flow, step } = sheet
    if (!handset.screen || handset.screen === 'lock') show(handset, threads.some((one) => one.id === of) ? { thread: of } : { contact: of as CastId })
    handset.sheet = sheet
    if (step === 'done') handset.done[flow] = [...handset.done[flow] ?? [], of]
  }
  applyHands(handset, line)
}

/** What the hand did to the open thread: dots that come and go, a message taken back, words left unsent. */
function applyHands(handset: Handset, { typing = [], unsent, draft }: Line): void {
  handset.typing = typing
  if (unsent) handset.messages = handset.messages.map((one) => (one.lineId === unsent ? { ...one, isUnsent: true } : one))
  const thread = openThread(handset.screen)
  if (draft && thread) handset.drafts[thread] = draft
}

function show(handset: Handset, screen: PhoneScreen): void {
  const thread = openThread(screen)
  handset.screen = screen
  handset.waiting = handset.waiting.filter((one) => one.thread !== thread)
  delete handset.sheet
}

/** The thread on screen, if that is what the screen shows. */
function openThread(screen?: PhoneScreen): ThreadId | undefined {
  return typeof screen === 'object' && 'thread' in screen ? screen.thread : undefined
}

/** What is seen of it; nothing while it is put away. */
export function phoneOf({ lead, threads }: Script, handset: Handset): PhoneView | undefined {
  const { screen, clock, messages, waiting, settings, sheet, typing, drafts, done } = handset
  if (!screen) return undefined
  const blocked = (done.block ?? []).map((of) => threads.find(({ id }) => id === of)?.with ?? of) as CastId[]
  const threadOf = (thread: Thread): ThreadView => ({
    ...thread,
    messages: messages.filter((one) => one.thread === thread.id),
    unread: waiting.filter((one) => one.thread === thread.id).length,
    ...(thread.with && blocked.includes(thread.with) && { isBlocked: true }),
    ...(done.leave?.includes(thread.id) && { isLeft: true }),
    ...(done.mute?.includes(thread.id) && { isMuted: true }),
    ...(typing.length > 0 && openThread(screen) === thread.id && { typing }),
    ...(drafts[thread.id] && { draft: drafts[thread.id]! }),
  })
  return {
    owner: lead, screen, waiting, blocked, settings, ...(clock && { clock }), ...(sheet && { sheet }),
    threads: threads.filter(({ id }) => id === openThread(screen) || messages.some(({ thread }) => thread === id)).map(threadOf),
  }
}
