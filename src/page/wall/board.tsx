// The board before the first ending: a sheet with its name, and in chalk the places where what is found will hang.
import { t } from '../../words/words.ts'

/** What a page of the newspaper is made of, in the order in which it is looked at. */
const places = ['head', 'drawing', 'found', 'note'] as const

export function Board() {
  return (
    <div class="cork">
      <header class="wall-sheet">
        <p class="over">{t('wall.paper')}</p>
        <h1 tabIndex={-1} data-focus>{t('wall.title')}</h1>
        <p class="lead">{t('wall.intro')}</p>
      </header>
      <ul class="wall-places" aria-hidden="true">
        {places.map((place) => <li key={place} class={`for-${place}`}><Sketch of={place} /><span>{t(`wall.${place}`)}</span></li>)}
      </ul>
      <div class="wall-sheet slip">
        <p>{t('wall.how')}</p>
        <p class="small">{t('wall.names')}</p>
      </div>
    </div>
  )
}

/** In chalk: what will come there. */
const sketches: Record<(typeof places)[number], string> = {
  head: 'M8 14h84M8 26h60M8 42h38M8 50h38M8 58h30M56 42h36v18H56z',
  drawing: 'M6 62h88M14 62V38l18-14 18 14v24M28 62V50h8v12M70 62V44M70 44c-11 0-14-8-9-14 1-9 17-9 18 0 5 6 2 14-9 14M84 12a5 5 0 1 0 .1 0',
  found: 'M30 34a14 14 0 1 1 12 14l-5 5h-6v6h-7v6H14V54zM48 28a3 3 0 1 0 .1 0',
  note: 'M14 8h72v54H14zM24 22h52M24 34h52M24 46h28',
}

function Sketch({ of }: { of: (typeof places)[number] }) {
  return <svg viewBox="0 0 100 70"><path d={sketches[of]} /></svg>
}
