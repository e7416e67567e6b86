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
  useLargeType(true)
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

/** Readable at eight metres: letters grow with the screen. */
export function useLargeType(isOn: boolean): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    root.toggleAttribute('data-projector', isOn)
    return () => root.removeAttribute('data-projector')
  }, [isOn])
}
