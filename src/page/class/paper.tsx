// Sheets of A4 with their number in the flow, where every engine prints it: margins of the page cannot say it in all of them.
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { number } from '../../words/words.ts'
import { fewestSheets, shareOut, type Sized } from './share-out.ts'
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

/** Blocks that follow each other over as many sheets as they need: measured once as they will be printed, and again when the letters have come. `canTighten`: set a little smaller where that saves a sheet. */
export function Flow({ title, blocks, kind = '', canTighten = false }: { title: string; blocks: readonly Block[]; kind?: string; canTighten?: boolean }) {
  const box = useRef<HTMLDivElement>(null)
  const kinds = canTighten ? [kind, `${kind} denser`] : [kind]
  const [{ sheets, way }, share] = useState({ sheets: [blocks.map((_, index) => index)], way: 0 })
  const [isReady, haveLetters] = useState(false)
  useLayoutEffect(() => {
    let isThere = true
    const measure = () => {
      const rooms = [...box.current?.children ?? []]
      if (!isThere || !rooms[0]?.getBoundingClientRect().height) return
      const ways = rooms.map((room) => {
        const heights = [...room.children].map((one) => one.getBoundingClientRect().height)
        return shareOut(blocks.map((one, index) => ({ ...one, height: heights[index]! })), room.getBoundingClientRect().height)
      })
      const best = fewestSheets(ways)
      share({ sheets: ways[best]!, way: best })
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
      {!isReady && <div ref={box} class="paper-measure" aria-hidden="true">{kinds.map((one) => <div key={one} class={`paper-room ${one}`}>{blocks.map(({ key, content }) => <div key={key} class="block">{content}</div>)}</div>)}</div>}
      {sheets.map((places, index) => (
        <Paper key={index} title={title} page={index + 1} all={sheets.length} kind={kinds[way]!}>
          {places.map((place) => <div key={blocks[place]!.key} class="block">{blocks[place]!.content}</div>)}
        </Paper>
      ))}
    </>
  )
}
