// The empty box where the stage shows. The element outlives the screen, so that whoever draws in it is not thrown away.
import { useLayoutEffect, useRef } from 'preact/hooks'

export function StageBox({ box, onBox }: { box: HTMLElement; onBox: (box: HTMLElement | null) => void }) {
  const slot = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    slot.current!.append(box)
    onBox(box)
    return () => {
      onBox(null)
      box.remove()
    }
  }, [])
  return <div class="stage-slot" ref={slot} aria-hidden="true" />
}
