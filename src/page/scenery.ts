// The drawing of a place as an address, once it is there.
import { useEffect, useState } from 'preact/hooks'
import type { Light, PlaceId } from '../story/vocabulary.ts'
import { useAround } from './context.ts'

/** Empty until it comes, and for good where it can't be had. */
export function useScenery(place: PlaceId, light: Light): string {
  const { art } = useAround()
  const [address, draw] = useState('')
  useEffect(() => {
    let isWanted = true
    void art.scenery(place, light).then((found) => { if (isWanted) draw(found) }, () => undefined)
    return () => { isWanted = false }
  }, [place, light])
  return address
}
