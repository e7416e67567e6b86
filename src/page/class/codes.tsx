// Reading pupils' codes, for the adult: the number to give, the camera, photos, digits typed. How many were read is said; what they say only on request, and never under five.
import '../frame/field.css'
import './codes.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import { number } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import { Methods } from './count.tsx'
import type { CodesPanel, ConsoleActions, Counting } from './model.ts'
import { sayVote, tell } from './words.ts'

interface CodesProps { counting: Counting; codes: CodesPanel; pupils: number }

export function Codes({ counting, codes, pupils }: CodesProps) {
  const actions = useActions<ConsoleActions>()
  const { call, count, address, said, nth, canTakeBack } = codes
  return (
    <section class="counting codes" aria-label={tell('count.label')}>
      <Methods counting={counting} />
      <p class="codes-call">{tell('codes.call')} <strong><bdi dir="ltr">{call}</bdi></strong></p>
      <p class="small">{address ? <bdi dir="ltr">{address}</bdi> : tell('codes.where')}</p>
      <p class="codes-read" role="status">
        <strong>{pupils ? tell('codes.read-of', { count, pupils: number(pupils) }) : tell('codes.read', { count })}</strong>
        {said && <span key={nth} class={said === 'read' || said === 'taken-back' ? 'is-well' : 'is-refused'}>{tell(said in saids ? `codes.said.${said as keyof typeof saids}` : `refusals.${said as Exclude<typeof said, keyof typeof saids>}`)}</span>}
      </p>
      <p class="small">{tell('codes.how')}</p>
      <Camera camera={codes.camera} />
      <Typed />
      <div class="ways">
        <label class="button slight codes-files">
          <Icon name="photo" />{tell('codes.files')}
          <input type="file" class="visually-hidden" accept="image/*" multiple onChange={(event) => {
            const field = event.currentTarget
            // Emptied, it can be given the same picture again.
            void actions.readPictures([...field.files ?? []]).then(() => { field.value = '' })
          }} />
        </label>
        <button type="button" class="button slight" disabled={!canTakeBack} onClick={() => actions.takeBack()}><Icon name="replay" turns />{tell('codes.take-back')}</button>
      </div>
      <Totals codes={codes} />
    </section>
  )
}

/** What can be said of a reading besides why a code was refused. */
const saids = { 'read': 1, 'taken-back': 1, 'no-picture': 1, 'no-code': 1, 'no-file': 1 } as const

/** Off as soon as nobody sees what it films. */
function Camera({ camera }: Pick<CodesPanel, 'camera'>) {
  const actions = useActions<ConsoleActions>()
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => () => actions.closeCamera(), [])
  const isOn = camera === 'open' || camera === 'opening'
  return (
    <div class="codes-camera">
      <video ref={video} hidden={!isOn} muted playsInline aria-label={tell('codes.camera.picture')} />
      <button type="button" class="button" aria-pressed={isOn} onClick={() => (isOn ? actions.closeCamera() : void actions.openCamera(video.current!))}><Icon name="eye" />{tell(isOn ? 'codes.camera.close' : 'codes.camera.open')}</button>
      <p role="status" class="small">{camera !== 'open' && camera !== 'closed' && tell(`codes.camera.${camera}`)}</p>
    </div>
  )
}

function Typed() {
  const actions = useActions<ConsoleActions>()
  const [typed, type] = useState('')
  return (
    <form class="codes-typed" onSubmit={(event) => {
      event.preventDefault()
      // What was refused stays to be mended.
      if (typed.trim() && actions.typeCode(typed)) type('')
    }}>
      <label for="pupil-code">{tell('codes.type')}</label>
      <input id="pupil-code" class="field" dir="ltr" inputMode="numeric" autocomplete="off" maxLength={40} value={typed} onInput={(event) => type(event.currentTarget.value)} />
      <button type="submit" class="button">{tell('codes.add')}</button>
    </form>
  )
}

function Totals({ codes: { areTotalsShown, totals } }: Pick<CodesProps, 'codes'>) {
  const actions = useActions<ConsoleActions>()
  return (
    <div class="codes-totals">
      <button type="button" class="button slight" aria-expanded={areTotalsShown} onClick={() => actions.showTotals(!areTotalsShown)}>{tell(areTotalsShown ? 'codes.hide-totals' : 'codes.totals')}</button>
      {!totals && <p class="small">{tell('codes.alone')}</p>}
      {totals?.map(({ id, options, tally }) => (
        <section key={id}>
          <h3>{sayVote(`items.${id}.ask`)}</h3>
          {tally ? <dl>{options.map((one) => <div key={one}><dt>{sayVote(`items.${id}.answers.${one}`)}</dt><dd>{number(tally.counts[one] ?? 0)}</dd></div>)}</dl> : <p class="small">{tell('codes.few')}</p>}
        </section>
      ))}
    </div>
  )
}
