// A tiny script that has everything the rules know: conditions, moments without a line, a phone, two endings.
import type { Line, Moment, Script } from '../../src/story/script.ts'

export function line(id: string, more: Partial<Line> = {}): Line {
  return { id, kind: 'telling', ...more }
}

export function moment(id: string, more: Partial<Moment> = {}): Moment {
  return { id, beat: 'notice', lines: [line(`${id}-1`)], ...more }
}

export function script(...moments: Moment[]): Script {
  return {
    id: 'essai/witness', scene: 'essai', seat: 'witness', lead: 'amina', start: moments[0]!.id, review: 'none',
    threads: [{ id: 'classe', kind: 'group', members: 28 }, { id: 'lina', kind: 'private', with: 'lina' }],
    moments: Object.fromEntries(moments.map((one) => [one.id, one])),
    endings: {
      calme: { id: 'calme', mood: 'relieved', outcomes: [{ id: 'o-1', who: 'lina' }, { id: 'o-2', who: 'yassine', if: { has: 'dit' } }] },
      seule: { id: 'seule', mood: 'sad', outcomes: [{ id: 'o-3', who: 'lina' }] },
    },
    debrief: {
      happened: [{ id: 'h-dit', if: { has: 'dit' } }, { id: 'h-tu', if: { hasNot: 'dit' } }],
      felt: [{ id: 'f-lina', who: 'lina' }], law: ['crc-19'], helps: ['a', 'b', 'c'], lines: ['onde-2511'],
    },
    recall: [], later: [],
  }
}

export const small = script(
  moment('matin', {
    place: 'classroom', light: 'day', music: 'calm',
    cast: { amina: { side: 'start', mood: 'neutral', pose: 'stand' }, lina: { side: 'end', mood: 'smile', pose: 'sit' } },
    lines: [
      line('m-1', { effect: 'bell' }),
      line('m-2', { kind: 'message', who: 'hamza', message: { thread: 'classe', form: 'text' }, moods: { lina: 'sad' } }),
      line('m-3', { kind: 'message', who: 'amina', message: { thread: 'lina', form: 'text' } }),
    ],
    choices: [
      { id: 'dire', to: 'couloir', sets: ['dit'] },
      { id: 'taire', to: 'couloir' },
      { id: 'cache', to: 'couloir', if: { has: 'jamais' } },
    ],
  }),
  moment('couloir', { lines: [], next: [{ to: 'cour', if: { has: 'dit' } }, { to: 'nuit' }] }),
  moment('cour', { place: 'yard', lines: [line('c-1', { enter: { yassine: { side: 'end', mood: 'smirk', pose: 'walk' } } }), line('c-2', { exit: ['lina'], if: { hasNot: 'dit' } })], ending: 'calme' }),
  moment('nuit', { place: 'amina-room', light: 'night', lines: [line('n-1')], choices: [{ id: 'dormir', to: 'fin' }, { id: 'revenir', to: 'matin-bis' }] }),
  moment('fin', { lines: [], ending: 'seule' }),
  moment('matin-bis', { ending: 'calme' }),
)
