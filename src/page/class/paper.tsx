// Sheets of A4 with their number in the flow, where every engine prints it: margins of the page cannot say it in all of them.
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { number } from '../../words/words.ts'
import { shareOut, type Sized } from './share-out.ts'
import { tell } from './words.ts'

export function Paper({ title, page = 1, all = 1, kind = '', children }: { title: string; page?: number; all?: number; kind?: string; children: ComponentChildren }) {
  return (
    <section class={`paper ${kind}`}>
      <div class="paper-body">{children}</div>
      <p class="paper-foot"><span>{tell('print.foot', { title })}</span><span>{tell('print.page', { page: number(page), all: number(all) })}</span></p>
    </section>
  )
}

export interface Block extends Omit<Sized, 'height'> { key: string; content: ComponentChildren }

/** Blocks that follow each other over as many sheets as they need: measured once as they will be printed, and again when the letters have come. */
export function Flow({ title, blocks, kind = '' }: { title: string; blocks: readonly Block[]; kind?: string }) {
  const box = useRef<HTMLDivElement>(null)
  const [sheets, share] = useState([blocks.map((_, index) => index)])
  const [isReady, haveLetters] = useState(false)
  useLayoutEffect(() => {
    let isThere = true
    const measure = () => {
      const room = box.current?.getBoundingClientRect().height ?? 0
      const heights = [...box.current?.children ?? []].map((one) => one.getBoundingClientRect().height)
      if (isThere && room) share(shareOut(blocks.map((one, index) => ({ ...one, height: heights[index]! })), room))
    }
    measure()
    void document.fonts?.ready.then(() => {
      measure()
      if (isThere) haveLetters(true)
    })
    return () => { isThere = false }
  }, [])
  return (
    <>
      {!isReady && <div class="paper-measure" aria-hidden="true"><div ref={box} class={`paper-room ${kind}`}>{blocks.map(({ key, content }) => <div key={key} class="block">{content}</div>)}</div></div>}
      {sheets.map((places, index) => (
        <Paper key={index} title={title} page={index + 1} all={sheets.length} kind={kind}>
          {places.map((place) => <div key={blocks[place]!.key} class="block">{blocks[place]!.content}</div>)}
        </Paper>
      ))}
    </>
  )
}
