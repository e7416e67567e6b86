// A scene as a comic strip: pictures of the stage, what is told and said, pages of the phone. Read as a story, printed, saved as a picture. A chunk of its own.
import './strip.css'
import '../phone/bubbles.css'
import { useState } from 'preact/hooks'
import { number, t } from '../../words/words.ts'
import { useActions, useAround } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { ScreenView } from '../model.ts'
import { Content } from '../phone/bubble.tsx'
import { lookAround, sayWhatIsNew, type Around } from '../play/picture.tsx'
import { introduce, isolate, sayScene, saySeat, sceneOf } from '../sentences.ts'
import type { StripPanel } from '../../story/strip.ts'
import type { ScriptId } from '../../story/script.ts'
import { blocksOf, type Block } from './blocks.ts'
import { drawStrip } from './drawing.ts'
import type { StripActions, StripScreen } from './model.ts'

export const stripView: ScreenView<StripScreen> = { shows: ({ screen }) => <Strip screen={screen} key={screen.id} />, placeOf: ({ id }) => `strip ${id}` }

function Strip({ screen }: { screen: StripScreen }) {
  const { id, scriptId, ending, panels, pictures, isGone, isAnother } = screen
  const { saveStrip } = useActions<StripActions>()
  const { art } = useAround()
  const [isDrawing, setDrawing] = useState(false)
  const [hasFailed, fail] = useState(false)
  const title = sayScene(sceneOf(scriptId), 'title')
  const end = t('notebook.strip-end', { title: saySeat(scriptId, `endings.${ending}.title`) })
  const wanted = panels.filter(({ kind }) => kind === 'scene').length
  const taken = Object.keys(pictures).length
  const isReady = taken === wanted
  let around: Around | undefined
  const alts = panels.map(({ view }) => sayWhatIsNew(around = lookAround(around, view)))

  async function save(): Promise<void> {
    setDrawing(true)
    fail(false)
    const blocks = panels.map((panel, index) => ({ picture: pictures[index], blocks: blocksOf(panel, scriptId), isWide: panel.kind === 'time', isPhone: panel.kind === 'phone' }))
    const picture = await drawStrip({ title, end, help: t('notebook.story-help'), panels: blocks, isRtl: document.documentElement.dir === 'rtl', addressOf: (name) => art.picture(name) }).catch(() => undefined)
    setDrawing(false)
    if (picture) saveStrip(picture)
    else fail(true)
  }

  return (
    <main id="main" class="screen strip-page">
      <header>
        <h1 tabIndex={-1} data-focus>{t('notebook.strip-of', { title })}</h1>
        {(isGone || isAnother) && <p class="strip-news no-print">{t(isGone ? 'notebook.road-gone' : 'notebook.road-another')}</p>}
        <div class="ways no-print">
          <button type="button" class="button main" disabled={!isReady} onClick={() => window.print()}><Icon name="printer" />{t('notebook.strip-print')}</button>
          <button type="button" class="button" disabled={!isReady || isDrawing} onClick={() => void save()}><Icon name="photo" />{t('notebook.strip-save')}</button>
          <a class="button" href={`#/notebook/film/${id}`}><Icon name="play" turns />{t('notebook.film')}</a>
        </div>
        <p class="no-print strip-failed" role="status">{hasFailed && t('notebook.strip-failed')}</p>
        {!isReady && <p class="no-print">{t('notebook.strip-coming', { now: number(taken), all: number(wanted) })}</p>}
      </header>
      <ol class="strip">
        {panels.map((panel, index) => <Panel key={panel.lines[0]!.id} panel={panel} script={scriptId} picture={pictures[index]} alt={alts[index]!} />)}
        <li class="strip-wide strip-last"><p><b>{end}</b></p><p>{t('notebook.story-help')}</p></li>
      </ol>
      <nav class="ways no-print" aria-label={t('title.menu')}>
        <a class="button main" href={`#/notebook/story/${encodeURIComponent(sceneOf(scriptId))}`}><Icon name="notebook" />{t('notebook.story-title', { title: isolate(title) })}</a>
        <a class="button" href="#/map"><Icon name="signpost" />{t('notebook.map')}</a>
        <a class="button" href="#/"><Icon name="home" />{t('common.home')}</a>
      </nav>
    </main>
  )
}

function Panel({ panel, script, picture, alt }: { panel: StripPanel; script: ScriptId; picture: string | undefined; alt: string }) {
  const blocks = blocksOf(panel, script)
  if (panel.kind === 'time') return <li class="strip-wide">{blocks.map((block) => <Said key={block.key} block={block} script={script} />)}</li>
  const before = blocks.filter(({ kind }, index) => kind === 'turn' || (kind === 'telling' && index === (blocks[0]!.kind === 'turn' ? 1 : 0)))
  const after = blocks.filter((block) => !before.includes(block))
  return (
    <li class={`strip-panel is-${panel.kind}`}>
      {before.map((block) => <Said key={block.key} block={block} script={script} />)}
      {panel.kind === 'scene' && <span class="strip-picture">{picture && <img src={picture} alt={alt} width="600" height="400" />}</span>}
      {after.map((block) => <Said key={block.key} block={block} script={script} />)}
    </li>
  )
}

function Said({ block: { kind, text, name, colour, side, line }, script }: { block: Block; script: ScriptId }) {
  const style = colour ? { '--who': colour } : undefined
  if (kind === 'turn') return <p class="said chose"><Icon name="signpost" turns /><span class="visually-hidden">{name} </span>{text}</p>
  return (
    <div class={`said ${kind} ${side ?? ''}`} style={style}>
      {name && <b aria-hidden="true"><bdi>{name}</bdi></b>}
      {line && <span class="visually-hidden">{introduce(script, line.kind, line.who)} </span>}
      {line?.message ? <Content message={line.message} text={text} /> : <p>{text}</p>}
    </div>
  )
}
