// The projector's window: only what the class should see. What is pressed here is asked of the console.
import './projector.css'
import './slides.css'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { ScreenProps, ScreenView } from '../model.ts'
import { listenToRemote, type RemoteKeys } from './keys.ts'
import type { ProjectorActions, ProjectorScreen } from './model.ts'
import { nameOfSlide, Slide } from './slides.tsx'
import { tell } from './words.ts'

export const projectorView: ScreenView<ProjectorScreen> = { shows: Projector, placeOf: ({ projected }) => `projector ${nameOfSlide(projected)}` }

function Projector({ screen: { projected, scene, help, pages, wire }, ...props }: ScreenProps<ProjectorScreen>) {
  const actions = useActions<ProjectorActions>()
  useRemote(actions, props.model.hidden)
  useLargeType(true, nameOfSlide(projected))
  return (
    <div class="projector">
      <Slide projected={projected} scene={scene} help={help} pages={pages} {...props} />
      <button type="button" class="fill" onClick={() => actions.fullScreen()}><Icon name="battery" /><span>{tell('projector.full-screen')}</span></button>
      {wire !== 'there' && <p class="lost" role="status">{tell(wire === 'lost' ? 'projector.lost' : 'projector.alone')}</p>}
    </div>
  )
}

/** The remote, and hiding: what hides one window hides the other. */
export function useRemote(actions: ProjectorActions, isHidden: boolean, more: Pick<RemoteKeys, 'blank' | 'notes' | 'pick'> = {}): void {
  const now = useRef({ actions, more })
  now.current = { actions, more }
  useLayoutEffect(() => listenToRemote(() => ({ next: () => now.current.actions.next(), previous: () => now.current.actions.previous(), ...now.current.more })), [])
  const told = useRef(false)
  useLayoutEffect(() => {
    if (told.current === isHidden) return
    told.current = isHidden
    now.current.actions.hiddenHere(isHidden)
  }, [isHidden])
}

/** Readable at eight metres: letters grow with the screen. `slide`: what is seen; a full one is set a little smaller, so that it is seen whole. */
export function useLargeType(isOn: boolean, slide: string): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    root.toggleAttribute('data-projector', isOn)
    return () => root.removeAttribute('data-projector')
  }, [isOn])
  useLayoutEffect(() => {
    if (!isOn) return undefined
    const root = document.documentElement
    const fit = () => void fitOf((size) => {
      root.style.setProperty('--fit', String(size))
      return root.scrollHeight > root.clientHeight + 1
    })
    fit()
    // Letters and faces that come later, a window that changes.
    const watch = new ResizeObserver(fit)
    const main = document.getElementById('main')
    if (main) watch.observe(main)
    return () => {
      watch.disconnect()
      root.style.removeProperty('--fit')
    }
  }, [isOn, slide])
}

/** The largest size, of one, at which a slide is not too tall; never so small that the last row cannot read it. */
export function fitOf(isTooTall: (size: number) => boolean): number {
  const sizes = [1, .98, .96, .94, .92]
  return sizes.find((size) => !isTooTall(size)) ?? sizes[sizes.length - 1]!
}
