// What can be printed for a session, one sheet at a time: seen here as it will be on paper, and read here by who does without.
import '../frame/cards.css'
import './class.css'
import './print.css'
import './amiri.css'
import './paper.css'
import './cut.css'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { language } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import type { ScreenView } from '../model.ts'
import { CardsSheet, CertificateSheet, LinesSheet, NormSheet, RuleSheet, SlipsSheet, WorkSheet } from './cut-sheets.tsx'
import type { PrintScreen } from './model.ts'
import { saySheet, SheetLinks } from './sheet-links.tsx'
import { GuideSheet, ItemsSheet, LetterSheet, PageSheet, SessionSheet } from './sheets.tsx'
import { tell } from './words.ts'

export const printView: ScreenView<PrintScreen> = { shows: Print, placeOf: ({ sheet }) => `print ${sheet}` }

function Print({ screen }: { screen: PrintScreen }) {
  const { sheet, scene, plan, isAtOnce } = screen
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-papers', true)
    return () => document.documentElement.removeAttribute('data-papers')
  }, [])
  useEffect(() => {
    if (isAtOnce) void document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => window.print())))
  }, [])
  return (
    <main id="main" class="screen class-print">
      <header class="print-head">
        <h1 tabIndex={-1} data-focus>{saySheet(sheet)}</h1>
        <p>{tell('print.lead')}</p>
        <div class="ways">
          <button type="button" class="button main" onClick={() => window.print()}><Icon name="printer" />{tell('print.go')}</button>
          <a class="button" href="#/class"><Icon name="back" turns />{tell('print.back')}</a>
        </div>
        <SheetLinks scene={scene.scene} plan={plan.id} now={sheet} />
      </header>
      <div class="papers"><Sheet key={`${language()} ${sheet} ${scene.scene} ${plan.id}`} screen={screen} /></div>
    </main>
  )
}

function Sheet({ screen }: { screen: PrintScreen }) {
  const { sheet, texts, help } = screen
  switch (sheet) {
    case 'session': return <SessionSheet screen={screen} />
    case 'guide': return <GuideSheet screen={screen} />
    case 'items': return <ItemsSheet screen={screen} />
    case 'cards': return <CardsSheet />
    case 'norm': return <NormSheet screen={screen} />
    case 'work': return <WorkSheet screen={screen} />
    case 'slips': return <SlipsSheet screen={screen} />
    case 'lines': return <LinesSheet screen={screen} />
    case 'rule': return <RuleSheet screen={screen} />
    case 'certificate': return <CertificateSheet screen={screen} />
    default: {
      const page = texts.pages.find(({ id }) => id === sheet)
      if (!page) return null
      return sheet === 'letter' ? <LetterSheet page={page} /> : <PageSheet page={page} help={help} />
    }
  }
}
