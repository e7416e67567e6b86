// `npm run pack:zip`: the built game as a folder for a school's own server, under any address, with what nginx, Apache and a page around it need.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { bytes, filesIn, zipOf, type Files } from './zip.ts'

const folder = 'a-voix-haute'
export const siteZip = 'packs/a-voix-haute-site.zip'

/** The folder and what stands beside it; `page` is the built page, which says its own policy. */
export function siteOf(built: Files, read: (name: string) => string): Files {
  const page = new TextDecoder().decode(built.get('index.html'))
  const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? []
  if (!policy) throw new Error('The built page says no policy.')
  const said = (name: string) => bytes(read(name).replaceAll('%policy%', () => policy))
  return new Map([
    ['LISEZ-MOI.txt', said('LISEZ-MOI.txt')], ['nginx.conf', said('nginx.conf')], ['iframe.html', said('iframe.html')],
    [`${folder}/.htaccess`, said('htaccess')], [`${folder}/assets/.htaccess`, said('htaccess-assets')],
    // _headers is for hosts that read it; these do not.
    ...[...built].filter(([name]) => name !== '_headers').map(([name, content]) => [`${folder}/${name}`, content] as const),
  ])
}

export async function main(): Promise<number> {
  mkdirSync('packs', { recursive: true })
  const packed = zipOf(siteOf(filesIn('dist'), (name) => readFileSync(`tools/packs/site/${name}`, 'utf8')))
  writeFileSync(siteZip, packed)
  console.log(`${siteZip} ${(packed.length / 1e6).toFixed(1)} MB`)
  return 0
}
