// The packages for a school's server and for a platform: names, manifest, and zip files that are the same wherever they are made.
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { languages, manifestOf, namesOf, packageOf, pageIn } from '../../../tools/packs/scorm.ts'
import { siteOf } from '../../../tools/packs/site.ts'
import { bytes, zipOf, type Files } from '../../../tools/packs/zip.ts'
import { readFileSync } from 'node:fs'

const page = `<html lang="fr" dir="ltr" data-letters="later"><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'; style-src 'sha256-a$&='"></head>\n<nav class="menu">\n</nav>\n<p class="languages"></p></html>`
const built: Files = new Map([['index.html', bytes(page)], ['_headers', bytes('x')], ['og.png', bytes('y')], ['assets/a-1.js', bytes('go()')], ['assets/b.ogg', bytes('bbb')]])
const text = (content?: Uint8Array) => new TextDecoder().decode(content)

describe('a zip file', () => {
  it('is the same, whatever the order and the time', async () => {
    const one = zipOf(built)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(zipOf(new Map([...built].reverse()))).toEqual(one)
    expect(Object.keys(unzipSync(one)).sort()).toEqual([...built.keys()].sort())
  })

  it.each(['Élan.js', 'a b.js', '../a.js', '/a.js', 'a\\b.js'])('is not made with the name %s', (name) => expect(() => zipOf(new Map([[name, bytes('')]]))).toThrow(/names/))
})

describe('the folder for a server', () => {
  const site = siteOf(built, (name) => readFileSync(`tools/packs/site/${name}`, 'utf8'))

  it('holds the game, what servers need, and nothing of other hosts', () => {
    expect([...site.keys()].sort()).toEqual(['LISEZ-MOI.txt', 'a-voix-haute/.htaccess', 'a-voix-haute/assets/.htaccess', 'a-voix-haute/assets/a-1.js', 'a-voix-haute/assets/b.ogg', 'a-voix-haute/index.html', 'a-voix-haute/og.png', 'iframe.html', 'nginx.conf'])
  })

  it.each(['nginx.conf', 'a-voix-haute/.htaccess'])('says the policy of the page in %s', (name) => {
    expect(text(site.get(name))).toContain(`Content-Security-Policy "default-src 'self'; style-src 'sha256-a$&='"`)
    expect(text(site.get(name))).not.toContain('%policy%')
  })

  it('is shown in a frame without a sandbox, where nothing could be kept', () => expect(text(site.get('iframe.html'))).not.toMatch(/<iframe[^>]*sandbox/))

  it('is not made from a page that says no policy', () => expect(() => siteOf(new Map([['index.html', bytes('<html>')]]), () => '')).toThrow(/policy/))
})

describe('the package for a platform', () => {
  it('has names that never change: with others, every pupil would lose what they did', () => {
    expect(namesOf('fr')).toEqual({ manifest: 'AVOIXHAUTE-FR', organization: 'AVOIXHAUTE-FR-ORG', item: 'AVOIXHAUTE-FR-ITEM', resource: 'AVOIXHAUTE-FR-SCO' })
    expect(namesOf('ar')).toEqual({ manifest: 'AVOIXHAUTE-AR', organization: 'AVOIXHAUTE-AR-ORG', item: 'AVOIXHAUTE-AR-ITEM', resource: 'AVOIXHAUTE-AR-SCO' })
  })

  it.each(languages)('in %s says in its manifest that it speaks with the platform, asks for no mastery, and names every file', (language) => {
    const files = packageOf(language, built, '0.1.0')
    const manifest = text(files.get('imsmanifest.xml'))
    expect(manifest).toContain('adlcp:scormtype="sco" href="index.html"')
    expect(manifest).toContain('<schemaversion>1.2</schemaversion>')
    expect(manifest).not.toMatch(/mastery|prerequisites|timelimit/i)
    expect([...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, file]) => file!).sort()).toEqual([...files.keys()].filter((name) => name !== 'imsmanifest.xml').sort())
    for (const [, title] of manifest.matchAll(/<title>([^<]*)<\/title>/g)) expect(title!.length).toBeLessThanOrEqual(200)
    for (const [, id] of manifest.matchAll(/identifier="([^"]+)"/g)) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/)
  })

  it.each(languages)('in %s holds no worker, no module that platforms refuse, and its manifest in the root', (language) => {
    const names = [...packageOf(language, built, '0.1.0').keys()]
    expect(names.filter((name) => /sw\.js|\.mjs|\.wasm|webmanifest|_headers/.test(name))).toEqual([])
    expect(names).toContain('imsmanifest.xml')
  })

  it('writes signs of XML in a title as they must be', () => expect(manifestOf('fr', 'A & "B" <c>', '1', [])).toContain('<title>A &amp; &quot;B&quot; &lt;c></title>'))

  it.each([['fr', 'ltr'], ['ar', 'rtl']] as const)('opens in %s, whatever the device speaks, and offers the whole screen', (language, direction) => {
    const made = pageIn(language, page)
    expect(made).toContain(`<html lang="${language}" dir="${direction}" data-language="${language}"`)
    expect(made).toContain('data-wide hidden')
    expect(made).not.toContain('%')
  })
})
