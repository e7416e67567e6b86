// The SCORM 1.2 API of the school's platform: found in the windows around, and called so that nothing it does can throw.

/** As the standard names them; values and answers are texts. */
export interface ScormApi {
  LMSInitialize(nothing: ''): unknown
  LMSFinish(nothing: ''): unknown
  LMSGetValue(name: string): unknown
  LMSSetValue(name: string, value: string): unknown
  LMSCommit(nothing: ''): unknown
}

/** The API of this window, of one around it or of the one that opened it; undefined outside a platform. */
export function findApi(from: Window): ScormApi | undefined {
  let here: Window | null = from
  for (let steps = 0; here && steps < 20; steps += 1) {
    const found = apiOf(here) ?? apiOf(openerOf(here))
    if (found) return found
    if (here.parent === here) return undefined
    here = here.parent
  }
  return undefined
}

function apiOf(window: Window | null): ScormApi | undefined {
  try {
    return (window as { API?: ScormApi } | null)?.API ?? undefined
  } catch {
    // A page of another site is around.
    return undefined
  }
}

function openerOf(window: Window): Window | null {
  try {
    return window.opener as Window | null
  } catch {
    return null
  }
}

/** The same API, whose answers are what they mean: false for any way of refusing. */
export interface Calls {
  initialize(): boolean
  finish(): boolean
  get(name: string): string
  set(name: string, value: string): boolean
  commit(): boolean
}

export function callsOf(api: ScormApi): Calls {
  const isTrue = (call: () => unknown): boolean => {
    try {
      return String(call()) === 'true'
    } catch {
      return false
    }
  }
  return {
    initialize: () => isTrue(() => api.LMSInitialize('')),
    finish: () => isTrue(() => api.LMSFinish('')),
    get(name) {
      try {
        return String(api.LMSGetValue(name) ?? '')
      } catch {
        return ''
      }
    },
    set: (name, value) => isTrue(() => api.LMSSetValue(name, value)),
    commit: () => isTrue(() => api.LMSCommit('')),
  }
}
