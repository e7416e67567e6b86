// La chaîne: the class and its phones, the person targeted, one conversation a turn, and what it changed. It shows; the rules decide.
import './chain.css'
import './chain-side.css'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Chain, ChainState } from '../../../story/activities/chain.ts'
import { t } from '../../../words/words.ts'
import type { BoardProps } from '../model.ts'
import { ChainClass } from './class.tsx'
import { ChainEnding } from './ending.tsx'
import { HowItWorks } from './how.tsx'
import { Series } from './series.tsx'
import { Talking } from './talking.tsx'
import { Targeted } from './targeted.tsx'

export function ChainBoard({ activity, state }: BoardProps & { activity: Chain; state: ChainState }) {
  const [chosen, choose] = useState<string | null>(null)
  const board = useRef<HTMLElement>(null)
  const focus = (selector: string) => board.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  const { at, room, end, round, talks } = state
  const moment = `${at} ${round} ${talks.length}`
  const shown = useRef(moment)
  useLayoutEffect(() => {
    if (shown.current === moment) return
    // What was open closes first: what is focused must be there.
    if (chosen) return choose(null)
    shown.current = moment
    focus(end ? '.chain-end h2' : '.chain-turn')
    if (end) board.current?.querySelector('.chain-end')?.scrollIntoView?.({ block: 'nearest' })
    else showWhole(board.current!)
  }, [moment, chosen])
  useLayoutEffect(() => {
    if (!chosen) return
    focus('.chain-talk h2')
    showWhole(board.current!)
  }, [chosen])
  const close = () => {
    focus(`[data-person="${chosen}"]`)
    choose(null)
  }
  return (
    <section class={`chain-board ${end ? 'ended' : chosen || round > 0 || talks.length > 0 ? 'begun' : ''}`} ref={board} aria-label={t('activities.kinds.chain')}>
      <Series activity={activity} state={state} />
      <div class="chain-main">
        <Targeted activity={activity} state={state} />
        <ChainClass activity={activity} room={room} state={state} chosen={chosen} onChoose={choose} />
      </div>
      <div class="chain-side">
        {end ? <ChainEnding {...{ activity, room, state, end }} /> : <Talking {...{ activity, room, state, chosen }} onClose={close} />}
      </div>
      <HowItWorks activity={activity} room={room} />
    </section>
  )
}

/** On a narrow screen the talk lies over the foot of the page: the class is brought up above it. */
function showWhole(board: HTMLElement): void {
  const [main, side] = [board.querySelector<HTMLElement>('.chain-main')!, board.querySelector<HTMLElement>('.chain-side')!]
  if (side.offsetWidth >= main.offsetWidth) main.scrollIntoView?.({ block: 'start' })
}
