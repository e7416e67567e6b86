// What a reading gains once the first lines are there: the telephone, reading back, and the small things within reach. Until then a message is read on the desk.
export { isReadOnPhone, Phone } from '../phone/phone.tsx'
export { Hands, isByHand } from '../phone/hands.tsx'
export { Log } from './log.tsx'
export { Tools } from './tools.tsx'
import './low.css'
