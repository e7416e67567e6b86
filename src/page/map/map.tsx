// The neighbourhood: a drawing with the stories pinned on it. The pins are the list: one order for eyes, keys and ears.
import './map.css'
import './map-life.css'
import './things.css'
import './map-list.css'
import { useEffect, useState } from 'preact/hooks'
import type { LandmarkId } from '../../story/vocabulary.ts'
import { t } from '../../words/words.ts'
import { useActions, useAround } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import { isolate, sayTitle } from '../sentences.ts'
import { sayStanding, type SceneStanding } from '../standing.ts'
import { Badge } from './badge.tsx'
import { Glow } from './glow.tsx'
import { Life } from './life.tsx'
import { spots } from './spots.ts'
import { placedAt } from './placed.ts'
import { Things } from './things.tsx'
import type { ScreenView } from '../model.ts'
import type { MapActions, MapScreen } from './model.ts'
import type * as Left from './traces.tsx'
import { Pause } from '../pause.tsx'

export const mapView: ScreenView<MapScreen> = { shows: TownMap }

function TownMap({ screen }: { screen: MapScreen }) {
  const actions = useActions<MapActions>()
  const { art } = useAround()
  const hour = screen.isEvening ? 'evening' : 'day'
  const { toRemember } = screen
  const drawing = { wide: art.picture(`neighbourhood-${hour}`), tall: art.picture(`neighbourhood-tall-${hour}`) }
  const places = byPlace(screen.scenes)
  const hasNext = screen.scenes.some(({ isNext }) => isNext)
  return (
    <main id="main" class={`town ${hour}`}>
      <header class="town-head">
        <div><h1 tabIndex={-1} data-focus>{t('map.title')}</h1><p>{t(hasNext ? 'map.intro' : 'map.all-found')}</p></div>
        <button type="button" class="button" onClick={() => actions.go('practice')}><Icon name="spark" /><span>{t('activities.title')}</span></button>
        <button type="button" class="button to-wall" onClick={() => actions.go('wall')}><Icon name="newspaper" turns /><span>{t('wall.title')}</span></button>
        <button type="button" class="button to-title" onClick={() => actions.go('title')}><Icon name="home" /><span>{t('common.home')}</span></button>
        <a class="button to-notebook" href="#/notebook"><Icon name="notebook" /><span>{t('map.notebook')}</span></a>
      </header>
      {toRemember && (
        <button type="button" class="remember" onClick={() => actions.remember(toRemember)}>
          <Icon name="replay" /><span>{t('map.remember', { title: isolate(sayTitle(toRemember)) })}</span><Icon name="forward" turns />
        </button>
      )}
      <div class="town-map">
        <div class="town-view">
          <picture aria-hidden="true">
            <source media="(orientation: portrait)" srcset={drawing.tall} />
            <img src={drawing.wide} alt="" />
          </picture>
          <Glow scenes={places} drawing={drawing} />
          <Lived scenes={places} />
          <Life />
          <p class="seller-says" style={placedAt('call')}>{t(`map.call-${hour}`)}</p>
        </div>
        <ul class="pins" aria-label={t('map.list')}>
          {[...places].map(([place, scenes]) => (
            <li key={place} class={scenes.length > 1 ? 'several' : undefined} style={placedAt(place)}>
              {scenes.map((scene) => <Pin key={scene.card.id} scene={scene} />)}
            </li>
          ))}
        </ul>
        <Things />
      </div>
    </main>
  )
}

/** What stories have left: fetched once there is something. */
function Lived({ scenes }: { scenes: ReadonlyMap<LandmarkId, readonly SceneStanding[]> }) {
  const [part, setPart] = useState<typeof Left>()
  useEffect(() => {
    if ([...scenes.values()].flat().some(({ seats }) => seats.some(({ state }) => state === 'ended'))) void import('./traces.tsx').then(setPart, () => undefined)
  }, [])
  return part ? <part.Traces scenes={scenes} /> : null
}

function Pin({ scene }: { scene: SceneStanding }) {
  const actions = useActions<MapActions>()
  return (
    <button type="button" class={`pin ${scene.state}${scene.isNext ? ' next' : ''}`} onClick={() => actions.visit(scene.card.id)}>
      <Badge state={scene.state} />
      <span><b>{sayTitle(scene.card.id)}<Pause /></b><small>{sayStanding(scene)}{scene.isNext && <Pause />}</small></span>
      {scene.isNext && <em>{t('map.next')}</em>}
    </button>
  )
}

/** Scenes that wait at the same place stand together, where the first of them comes in the list. */
function byPlace(scenes: readonly SceneStanding[]): Map<LandmarkId, SceneStanding[]> {
  const places = new Map<LandmarkId, SceneStanding[]>()
  for (const scene of scenes) {
    const place = scene.card.where in spots ? scene.card.where : 'yard'
    places.set(place, [...(places.get(place) ?? []), scene])
  }
  return places
}
