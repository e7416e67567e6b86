// Everything of a build stands in one page, whole, and the page asks for nothing more.
import { describe, expect, it } from 'vitest'
import { heldApart, inScript, onePage, splitLetters, type Parts } from '../../../tools/packs/one-page.ts'

const letter = '@font-face{font-family:A;src:url(data:font/woff2;base64,AAAA)}'
const parts: Parts = {
  html: '<html lang="fr">\n<head>\n  <!--first-language-->\n  <link rel="icon" href="./icons/icon.svg" type="image/svg+xml">\n  <style>a{top:0}' + letter + '</style>\n  <script type="module" crossorigin src="./assets/index.js"></script>\n  <link rel="stylesheet" crossorigin href="./assets/style.css">\n</head>\n<body><a href="#/map">$&</a><a href="?lang=ar"></a>\n</body>\n</html>',
  script: 'run("$& $1", "</script>", "<!-- </SCRIPT >")', styles: `b{top:0}${letter}`, said: '.kept{top:0}', first: 'first()', old: '<p>old</p><script>old()</script>', icon: 'SUNPTg==', licences: 'theirs',
  files: [{ id: 'in/a.svg', type: 'image/svg+xml', content: 'QQ==' }, { id: 'in/b.ogg', type: 'audio/ogg', content: 'Qg==' }],
}

describe('one page', () => {
  const page = onePage(parts)

  it('holds the script whole: nothing in it ends it, and no sign of it is read as an order', () => {
    expect(page).toContain(`run("$& $1", "<\\/script>", "\\x3c!-- <\\/SCRIPT >")`)
    expect(page.match(/<script/g)).toHaveLength(page.match(/<\/script>/g)!.length + 1)
    expect(page).toContain('<a href="#/map">$&</a>')
  })

  it('runs first what settles the language, then the game, unless the browser is too old, before all that is heavy is read', () => {
    expect(page.indexOf('<script>first()</script>')).toBeLessThan(page.indexOf('<style>'))
    expect(page.indexOf('<script>if(!window.isBelowFloor){run(')).toBeGreaterThan(page.indexOf('b{top:0}'))
    expect(page.indexOf('<script>if(!window.isBelowFloor){run(')).toBeLessThan(page.indexOf('id="in/'))
  })

  it('holds each file once, as text that never runs', () => {
    expect(page).toContain('<script type="text/plain" id="in/a.svg" data-type="image/svg+xml">QQ==</script>')
    expect(page.match(/id="in\//g)).toHaveLength(2)
  })

  it('holds the letters once, after all that is heavy', () => {
    expect(page.match(/@font-face/g)).toHaveLength(1)
    expect(page.indexOf('@font-face')).toBeGreaterThan(page.indexOf('in/b.ogg'))
  })

  it.each([
    ['a file of a build', parts.html.replace('<body>', '<body><img src="./a.png">'), parts.styles],
    ['another host', parts.html.replace('<body>', '<body><img src="https://example.org/a.png">'), parts.styles],
    ['a picture of a style', parts.html, 'b{background:url(./a.png)}'],
  ])('is refused when it would still ask for %s', (_, html, styles) => {
    expect(() => onePage({ ...parts, html, styles })).toThrow(/another file/)
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
