// What a reading gains once the first lines are there: the telephone, and reading back. Until then a message is read on the desk.
export { isReadOnPhone, Phone } from '../phone/phone.tsx'
export { Hands, isByHand } from '../phone/hands.tsx'
export { Log } from './log.tsx'
import './low.css'
