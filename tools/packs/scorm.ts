// `npm run pack:scorm`: one SCORM 1.2 package per language, from `vite build --mode scorm`. The manifest is ours: its names never change, or all pupils' progress would be lost.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fillWords, readWords } from '../page/html-words.ts'
import { bytes, filesIn, zipOf, type Files } from './zip.ts'

export const languages = ['fr', 'ar'] as const
export type Language = (typeof languages)[number]
export const scormZip = (language: Language): string => `packs/a-voix-haute-scorm-${language}.zip`

/** Frozen: a platform knows pupils' progress by these. */
export function namesOf(language: Language): Record<'manifest' | 'organization' | 'item' | 'resource', string> {
  const name = `AVOIXHAUTE-${language.toUpperCase()}`
  return { manifest: name, organization: `${name}-ORG`, item: `${name}-ITEM`, resource: `${name}-SCO` }
}

/** imsmanifest.xml. No mastery score: it would turn a mark into passed or failed. `version`: of the game. */
export function manifestOf(language: Language, title: string, version: string, files: readonly string[]): string {
  const names = namesOf(language)
  const text = (plain: string) => plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${names.manifest}" version="${text(version)}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="${names.organization}">
    <organization identifier="${names.organization}">
      <title>${text(title)}</title>
      <item identifier="${names.item}" identifierref="${names.resource}" isvisible="true"><title>${text(title)}</title></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${names.resource}" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((file) => `      <file href="${text(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}

/** What the frame of a platform is too small for. */
const wide = '<button type="button" class="button" data-wide hidden><span lang="fr">%fr:packs.wide%</span><span lang="ar">%ar:packs.wide%</span></button>\n      </nav>'

/** The page in one language, whatever the device's. */
export function pageIn(language: Language, html: string): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  return fillWords(html.replace(/<html lang="fr" dir="ltr"/, `<html lang="${language}" dir="${direction}" data-language="${language}"`).replace(/<\/nav>\s*<p class="languages">/, () => `${wide}\n<p class="languages">`), readWords())
}

export function packageOf(language: Language, built: Files, version: string): Files {
  const files: Files = new Map([...built].filter(([name]) => name !== '_headers' && name !== 'og.png'))
  const html = new TextDecoder().decode(files.get('index.html'))
  const page = pageIn(language, html)
  if (!page.includes('data-language') || !page.includes('data-wide')) throw new Error('The built page is not the one that was expected.')
  files.set('index.html', bytes(page))
  const title = `${fillWords('%fr:title.name% · %ar:title.name%', readWords())} (${language === 'ar' ? 'العربية' : 'français'})`
  files.set('imsmanifest.xml', bytes(manifestOf(language, title, version, [...files.keys()].sort())))
  return files
}

export async function main(): Promise<number> {
  mkdirSync('packs', { recursive: true })
  const built = filesIn('dist-scorm')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  for (const language of languages) {
    const packed = zipOf(packageOf(language, built, version))
    writeFileSync(scormZip(language), packed)
    console.log(`${scormZip(language)} ${(packed.length / 1e6).toFixed(1)} MB`)
  }
  return 0
}
