// How somebody of the circle looks, now.
import type { Circle, CircleState } from '../../../story/activities/circle.ts'
import type { Air } from './figure.tsx'

export function airOf({ refusals }: Circle, { step, asked, refusal }: CircleState, person: string): Air {
  if (step === 'heard' && asked[1] === person) return 'listening'
  if ((step === 'refused' || step === 'heard') && asked[0] === person) return refusals.find(({ id }) => id === refusal)?.mood ?? 'doubtful'
  return 'kind'
}
