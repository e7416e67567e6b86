// The first line of every script as the page would draw it, written by the page's own components. Run by first-lines.ts, in the loader of the build.
import { renderToString } from 'preact-render-to-string'
import { ownOf, sharedBy } from '../../src/app/namespaces.ts'
import type { Words } from '../../src/content/content.ts'
import { AroundContext, type Around } from '../../src/page/context.ts'
import type { PageModel } from '../../src/page/model.ts'
import type { PlayScreen } from '../../src/page/play/model.ts'
import { playView } from '../../src/page/play/play.tsx'
import { present } from '../../src/story/present.ts'
import type { LineId, Script } from '../../src/story/script.ts'
import { begin } from '../../src/story/step.ts'
import { addWords, languages, setLanguage, type Language } from '../../src/words/words.ts'

export interface FirstLine {
  script: string
  language: Language
  /** The line that it shows. */
  at: LineId
  /** Markup of the play screen; what is set on a style stands in `data-who`, since the page's policy lets no markup paint; the way on is there once it leads on. */
  html: string
}

/** What a newcomer sees before anything is set, drawn or fetched. */
const model = { hidden: false, stage: false, settings: { auto: false, keys: true } } as PageModel
const around = { actions: {}, still: false, art: { portrait: () => '' } } as unknown as Around

// Here, since the loader fetches nothing more once this file is read.
for (const language of languages) await setLanguage(language)

/** Scripts that begin with something to choose have none: nobody can choose yet. */
export async function writeFirstLines(scripts: readonly Script[], wordsIn: (namespace: string, language: Language) => Words): Promise<FirstLine[]> {
  const written: FirstLine[] = []
  const Shown = playView(() => undefined).shows
  for (const language of languages) {
    await setLanguage(language)
    for (const script of scripts) {
      for (const one of [...sharedBy(script.id), ownOf(script.id)]) addWords(one, language, wordsIn(one, language))
      const view = present(script, begin(script))
      if (view.choices.length || view.activity) continue
      const screen = { name: 'play', view, firstTime: false } as PlayScreen
      const html = renderToString(<AroundContext.Provider value={around}><Shown screen={screen} model={model} box={undefined as unknown as HTMLElement} onBox={() => undefined} /></AroundContext.Provider>)
      written.push({ script: script.id, language, at: view.lineId, html: html.replace(/ data-next(="true")?/g, ' data-coming').replace(/ style="--who:\s*([^;"]+);?"/g, ' data-who="$1"') })
    }
  }
  return written
}
