// What surrounds every screen once a first one is there: what a press meant is asked, what a browser translates stays ours, what others repaint stays clear, what a person asked for to read by is fetched.
import './shown.css'
import type { PageModel } from '../model.ts'
import { createAids } from './aids.ts'
import { settle } from './settling.ts'
import { keepWords } from './translated.ts'

/** Call what it returns before each drawing, with what will be drawn; without a model, at the end. */
export function openLate(root: HTMLElement, screen: HTMLElement): (model?: PageModel) => void {
  const unsettle = settle(screen)
  const putBack = keepWords(root)
  const aids = createAids(root)
  return (model) => {
    if (!model) unsettle()
    else putBack()
    aids(model)
  }
}
