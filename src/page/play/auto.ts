// Automatic reading: how long a line stays. It never chooses for anybody.
import { useEffect } from 'preact/hooks'
import type { View } from '../../story/view.ts'

/** Milliseconds a text of this length stays; slow enough for a 11-year-old. */
export function readingTime(text: string): number {
  return Math.max(2200, 1200 + text.length * 65)
}

/** Goes on by itself after the reading time; stops on choices and while `paused`. */
export function useAuto(view: View, text: string, isOn: boolean, isPaused: boolean, next: () => void): void {
  const waits = isOn && !isPaused && !view.choices.length && !view.activity
  useEffect(() => {
    if (!waits) return
    // Whoever listens is waited for (src/page/aloud).
    const turn = () => { if (document.documentElement.hasAttribute('data-speaking')) timer = setTimeout(turn, 500); else next() }
    let timer = setTimeout(turn, readingTime(text))
    return () => clearTimeout(timer)
  }, [view.lineId, waits])
}
