// What surrounds every screen once a first one is there: what a press meant is asked, what a browser translates stays ours, what others repaint stays clear.
import '../css/shown.css'

export { settle } from './settling.ts'
export { keepWords } from './translated.ts'
