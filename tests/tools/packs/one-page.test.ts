// Everything of a build stands in one page, whole, and the page asks for nothing more.
import { describe, expect, it } from 'vitest'
import { heldApart, heldPart, inScript, neededBy, onePage, splitLetters, type Part, type Parts } from '../../../tools/packs/one-page.ts'
import { insideOf } from '../../../tools/page/policy.ts'

const letter = '@font-face{font-family:A;src:url(data:font/woff2;base64,AAAA)}'
const part = (name: string, more: Partial<Part> = {}): Part => ({ name, code: `exports.name="${name}"`, needs: [], styles: [], ...more })
const parts: Parts = {
  html: '<html lang="fr">\n<head>\n  <!--first-script-->\n  <link rel="icon" href="./icons/icon.svg" type="image/svg+xml">\n  <style>a{top:0}' + letter + '</style>\n  <script type="module" crossorigin src="./assets/index.js"></script>\n  <link rel="stylesheet" crossorigin href="./assets/style.css">\n</head>\n<body><a href="#/map">$&</a><a href="?lang=ar"></a>\n</body>\n</html>',
  bringing: '// Said to us.\nbring()\n', entry: 'index.js', early: ['start.js'],
  parts: [
    part('index.js', { code: 'run("$& $1", "</script>", "<!-- </SCRIPT >")' }), part('start.js', { needs: ['shared.js'], styles: ['start.css'] }), part('shared.js'),
    part('door.js', { code: 'const s=require("./shared.js");Promise.resolve().then(()=>require("./stage.js")).then(go)', needs: ['shared.js'], styles: ['start.css', 'door.css'] }), part('stage.js'),
  ],
  styles: new Map([['door.css', `b{top:0}${letter}`], ['start.css', 'c{top:0}']]), said: '.kept{top:0}', first: 'first()', old: '<p>old</p><script>old()</script>', icon: 'SUNPTg==', licences: 'theirs',
  files: [{ id: 'in/a.svg', type: 'image/svg+xml', content: 'QQ==' }, { id: 'in/b.ogg', type: 'audio/ogg', content: 'Qg==' }],
}

describe('one page', () => {
  const page = onePage(parts)

  it('holds its scripts whole: nothing in them ends them, and no sign of them is read as an order', () => {
    expect(page).toContain(`run("$& $1", "<\\/script>", "\\x3c!-- <\\/SCRIPT >")`)
    expect(page.match(/<script/g)).toHaveLength(page.match(/<\/script>/g)!.length + 1)
    expect(page).toContain('<a href="#/map">$&</a>')
  })

  it('runs first what settles the language, then what the title needs, unless the browser is too old, before all that is heavy is read', () => {
    expect(page.indexOf('<script>first()</script>')).toBeLessThan(page.indexOf('<style>'))
    expect(page.indexOf('c{top:0}')).toBeLessThan(page.indexOf('<body>'))
    const [, script] = insideOf(page).scripts
    expect(script).toMatch(/^if\(!window\.isBelowFloor\)\{bring\(\)/)
    for (const { name } of parts.parts) expect(script!.includes(`heldParts["${name}"]=`), name).toBe(['index.js', 'start.js', 'shared.js'].includes(name))
    expect(page.indexOf(script!)).toBeLessThan(page.indexOf('id="in/'))
  })

  it('keeps other scripts and styles as blocks that say what must come with them; the policy names what they hold', () => {
    const { scripts, styles } = insideOf(page)
    expect(page).toContain('<script type="text/plain" id="in/door.js" data-runs="script" data-needs="shared.js" data-styles="start.css door.css">')
    expect(scripts.slice(2)).toEqual([heldPart(parts.parts[3]!), heldPart(parts.parts[4]!)])
    expect(styles.at(-1)).toBe('b{top:0}')
  })

  it('holds each file once, as text that never runs', () => {
    expect(page).toContain('<script type="text/plain" id="in/a.svg" data-type="image/svg+xml">QQ==</script>')
    expect(page.match(/id="in\/[ab]\./g)).toHaveLength(2)
  })

  it('holds the letters once, after all that is heavy', () => {
    expect(page.match(/@font-face/g)).toHaveLength(1)
    expect(page.indexOf('@font-face')).toBeGreaterThan(page.indexOf('in/b.ogg'))
  })

  it.each([
    ['a file of a build', parts.html.replace('<body>', '<body><img src="./a.png">'), parts.styles] as const,
    ['another host', parts.html.replace('<body>', '<body><img src="https://example.org/a.png">'), parts.styles] as const,
    ['a picture of a style', parts.html, new Map([['a.css', 'b{background:url(./a.png)}']])] as const,
  ])('is refused when it would still ask for %s', (_, html, styles) => {
    expect(() => onePage({ ...parts, html, styles })).toThrow(/another file/)
  })
})

describe('a part', () => {
  it('asks for others by their names, at once or later', () => {
    expect(heldPart(parts.parts[3]!)).toBe('heldParts["door.js"]=function(require,exports,__load){"use strict";const s=require("shared.js");__load("stage.js").then(go)};')
  })

  it.each(['import("./a.js")', 'require(name)', 'import(`./a.js`)'])('that asks by %s stops the build', (code) => {
    expect(() => heldPart(part('a.js', { code }))).toThrow(/a\.js/)
  })

  it('comes with all that it needs, and what these need', () => {
    const all = [part('a.js'), part('b.js', { needs: ['a.js', 'c.js'] }), part('c.js', { needs: ['b.js'] }), part('d.js')]
    expect(neededBy(['c.js'], all).map(({ name }) => name)).toEqual(['a.js', 'b.js', 'c.js'])
  })
})

describe('the content', () => {
  const sources = new Map([['words/fr/cast', 'export default {"a":"</script><!-- \\u2028"}'], ['script/s/witness', 'export default {"id":"s"}\nexport const firstArt = () => import("virtual:first-art/s")']])
  const { code, held } = heldApart('export const words = { "cast": () => import("virtual:content/words/fr/cast"), "s": () => import("virtual:content/script/s/witness") }', (name) => sources.get(name))

  it('is asked of the page, not of the script', () => expect(code).toBe('export const words = { "cast": () => partInside("words/fr/cast"), "s": () => partInside("script/s/witness") }'))

  it('stands in blocks that nothing in it can end, and is given back', () => {
    expect(held.map(({ id }) => id)).toEqual(['in/words/fr/cast', 'in/script/s/witness'])
    expect(held[0]!.content).not.toContain('<')
    expect(held.map(({ content }) => JSON.parse(content) as unknown)).toEqual([{ a: '</script><!-- \u2028' }, { id: 's' }])
  })

  it('lists of parts stay in the script', () => expect(heldApart('() => import("virtual:content/files/s")', () => 'export const scripts = {}')).toEqual({ code: '() => import("virtual:content/files/s")', held: [] }))

  it('that there is not stops the build', () => expect(() => heldApart('() => import("virtual:content/words/fr/none")', () => undefined)).toThrow(/none/))
})

it('letters are told from other styles', () => {
  expect(splitLetters(`a{top:0}${letter}b{top:0}${letter}`)).toEqual({ letters: letter, rest: 'a{top:0}b{top:0}' })
})

it.each([['</script>', '<\\/script>'], ['</SCRIPT\n>', '<\\/SCRIPT\n>'], ['<!--', '\\x3c!--'], ['a < b', 'a < b']])('%s is written %s', (code, written) => {
  expect(inScript(code)).toBe(written)
})
