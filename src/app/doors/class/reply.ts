// A pupil's own page: what a class is asked before and after, answered alone, and the code that says the answers. It keeps nothing, anywhere.
import { createClassContent } from '../../../content/load-class.ts'
import { itemsOf } from '../../../lesson/ballots.ts'
import { digitsOf, inGroups, whenOf, writeCode, writeTag, type CodePicture } from '../../../lesson/code.ts'
import { replyView } from '../../../page/reply/reply.tsx'
import type { ReplyActions, ReplyScreen } from '../../../page/reply/model.ts'
import { addWords, languages } from '../../../words/words.ts'
import type { Port } from '../../door.ts'
import type { Part } from './part.ts'

export function createPart(port: Port): Part {
  const { texts, loadWords } = createClassContent()
  let call = ''
  /** That of the questions answered so far. */
  let moment: ReturnType<typeof whenOf>
  let isWrong = false
  let at = 0
  /** Places of the answers from 1 on, 0 for what is passed; undefined while it was not asked. */
  let answers: (number | undefined)[] = []
  let drawn: { of: string; picture?: CodePicture } | undefined

  const items = () => itemsOf(texts, whenOf(call) ?? 'before')
  const isDone = () => whenOf(call) !== undefined && at >= items().length

  function begin(): void {
    at = 0
    answers = []
    drawn = undefined
  }

  /** The digits are there at once; their picture as soon as what draws it is. */
  function draw(): void {
    const reply = { call, answers: items().map((_, index) => answers[index] ?? 0) }
    const own = drawn = { of: writeCode(reply) }
    import('../../../browser/code-writer.ts').then(({ drawCode }) => {
      if (drawn !== own) return
      drawn = { ...own, picture: drawCode(writeTag(reply)) }
      port.show()
    }, () => undefined)
  }

  function turnTo(next: number): void {
    at = next
    drawn = undefined
    if (isDone()) draw()
    port.show()
  }

  const actions: ReplyActions = {
    join(text) {
      const typed = digitsOf(text)
      isWrong = whenOf(typed) === undefined
      // One of the other moment asks other questions.
      if (!isWrong && whenOf(typed) !== moment) begin()
      if (!isWrong) call = typed
      moment = whenOf(call) ?? moment
      turnTo(at)
    },
    answer(place) {
      answers = [...answers.slice(0, at), place, ...answers.slice(at + 1)]
      turnTo(at + 1)
    },
    turnBack: () => turnTo(Math.max(0, at - 1)),
    rejoin() {
      call = ''
      turnTo(at)
    },
    wipe() {
      begin()
      port.show()
    },
  }

  return {
    actions,
    async enter(route, { isBack }) {
      await Promise.all(['class/votes', 'class/reply'].flatMap((name) => languages.map(async (of) => addWords(name, of, await loadWords(name, of)))))
      const asked = digitsOf(route.id ?? '')
      if (isBack) return
      // Whoever comes to the page begins: the answers of the one before are not theirs.
      begin()
      call = whenOf(asked) ? asked : ''
      moment = whenOf(call)
      isWrong = asked !== '' && call === ''
    },
    screen(): ReplyScreen {
      if (!whenOf(call)) return { name: 'reply', stage: 'call', isWrong }
      const item = items()[at]
      if (item) return { name: 'reply', stage: 'ask', at, all: items().length, id: item.id, answers: item.answers.map(({ id }) => id), ...(answers[at] !== undefined && { given: answers[at] }) }
      return { name: 'reply', stage: 'code', groups: inGroups(drawn!.of), ...(drawn!.picture && { picture: drawn!.picture }) }
    },
    views: () => ({ reply: replyView }),
    forget() {
      call = ''
      begin()
    },
  }
}
