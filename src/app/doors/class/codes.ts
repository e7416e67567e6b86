// Reading pupils' codes at the console: by the camera, from picture files, typed. What is read goes to the session; nothing of it stays here but the last one, which can be taken back.
import { cameraFault, readPicture, watchCamera } from '../../../browser/code-reader.ts'
import { createScope, type Scope } from '../../../browser/scope.ts'
import { look, nothingSeen, type Gaze } from '../../../lesson/gaze.ts'
import type { Refusal } from '../../../lesson/session.ts'
import type { CodesActions, CodesState } from '../../../page/class/model.ts'
import type { World } from '../../world.ts'

export interface Codes {
  actions: CodesActions
  state(): CodesState
  /** The camera is off, and the last code forgotten. */
  close(): void
}

/** `count`: adds or takes back a code, and says why not. */
export function createCodes({ vibrate }: Pick<World, 'vibrate'>, show: () => void, count: (code: string, by: 1 | -1) => Refusal | undefined): Codes {
  let scope: Scope | undefined
  let gaze: Gaze = nothingSeen
  let last: string | undefined
  let state: Omit<CodesState, 'canTakeBack'> = { camera: 'closed', areTotalsShown: false }

  const change = (part: Partial<typeof state>) => {
    state = { ...state, ...part }
    show()
  }

  function add(code: string): boolean {
    const why = count(code, 1)
    if (!why) {
      last = code
      vibrate([30])
    }
    // What was added changes the totals, one by one: they are asked for again.
    change({ said: why ?? 'read', nth: (state.nth ?? 0) + 1, areTotalsShown: false })
    return !why
  }

  function closeCamera(camera: CodesState['camera'] = 'closed'): void {
    scope?.dispose()
    scope = undefined
    gaze = nothingSeen
    if (state.camera !== camera) change({ camera })
  }

  function see(text: string | undefined): void {
    const next = look(gaze, text, performance.now())
    gaze = next.gaze
    if (next.isNew) add(gaze.held!)
  }

  const actions: CodesActions = {
    async openCamera(video) {
      closeCamera('opening')
      const own = scope = createScope()
      try {
        await watchCamera(own, video, see, () => closeCamera())
        if (scope === own) change({ camera: 'open', said: undefined })
      } catch (error) {
        if (scope === own) closeCamera(cameraFault(error) ?? 'no-file')
      }
    },
    closeCamera: () => closeCamera(),
    typeCode: add,
    async readPictures(files) {
      for (const file of files) {
        const found = await readPicture(file).catch(() => ({ none: 'no-file' } as const))
        if ('text' in found) add(found.text)
        else change({ said: found.none, nth: (state.nth ?? 0) + 1 })
        // The first that can't be read is named, not covered by the next one's good news.
        if (state.said !== 'read') return
      }
    },
    takeBack() {
      if (last === undefined) return
      const why = count(last, -1)
      last = undefined
      change({ said: why ?? 'taken-back', nth: (state.nth ?? 0) + 1, areTotalsShown: false })
    },
    showTotals: (areTotalsShown) => change({ areTotalsShown }),
  }

  return {
    actions,
    state: () => ({ ...state, canTakeBack: last !== undefined }),
    close() {
      closeCamera()
      last = undefined
      state = { camera: 'closed', areTotalsShown: false }
    },
  }
}
