// The controls of a film: stop and go on, a line back or on, where one is, how fast, full screen.
import { useEffect, useState } from 'preact/hooks'
import { number, t } from '../../words/words.ts'
import { Drawn } from '../icon.tsx'
import { Icon } from '../later-icon.tsx'
import { filmIcons } from './icons.ts'
import { speeds } from './pace.ts'

interface ControlsProps {
  isPlaying: boolean
  speed: number
  at: number
  all: number
  onToggle: () => void
  onTurn: (to: number) => void
  onSpeed: (speed: number) => void
}

export function Controls({ isPlaying, speed, at, all, onToggle, onTurn, onSpeed }: ControlsProps) {
  const place = t('notebook.film-place', { now: number(Math.min(at + 1, all)), all: number(all) })
  return (
    <div class="film-bar" role="group" aria-label={t('notebook.film-controls')}>
      <button type="button" class="tool film-go" aria-label={t(isPlaying ? 'notebook.film-stop' : 'notebook.film-go')} onClick={onToggle}>{isPlaying ? <Drawn path={filmIcons.pause} /> : <Icon name="play" turns />}<span aria-hidden="true">{t(isPlaying ? 'notebook.film-stop' : 'notebook.film-go')}</span></button>
      <button type="button" class="tool" aria-label={t('notebook.film-before')} disabled={at === 0} onClick={() => onTurn(at - 1)}><Icon name="back" turns /></button>
      <button type="button" class="tool" aria-label={t('notebook.film-after')} disabled={at >= all} onClick={() => onTurn(at + 1)}><Icon name="forward" turns /></button>
      <label class="film-speed">
        <span class="visually-hidden">{t('notebook.film-speed')}</span>
        <select value={speed} onChange={(event) => onSpeed(Number(event.currentTarget.value))}>
          {speeds.map(({ name }, index) => <option key={name} value={index}>{t(`notebook.film-speeds.${name}`)}</option>)}
        </select>
      </label>
      <FullScreen />
      <input type="range" min={0} max={all} value={at} aria-label={t('notebook.film-where')} aria-valuetext={place} onInput={(event) => onTurn(Number(event.currentTarget.value))} />
    </div>
  )
}

/** The whole page, so that leaving and hiding stay within reach. Absent where it can't be. */
function FullScreen() {
  const [isFull, setFull] = useState(Boolean(document.fullscreenElement))
  useEffect(() => {
    const changed = () => setFull(Boolean(document.fullscreenElement))
    document.addEventListener('fullscreenchange', changed)
    return () => document.removeEventListener('fullscreenchange', changed)
  }, [])
  if (!document.fullscreenEnabled) return null
  const change = () => (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined)
  return <button type="button" class="tool" aria-label={t(isFull ? 'notebook.film-small' : 'notebook.film-full')} onClick={() => void change()}><Drawn path={filmIcons[isFull ? 'smaller' : 'larger']} /></button>
}
