import { describe, expect, it } from 'vitest'
import { faultsOf, rules } from '../../tools/checks/floor-rules.ts'

const spoiled: [kind: 'css' | 'js' | 'html', text: string, what: string][] = [
  ['css', '@media (max-aspect-ratio:1){.a{top:0}}', 'a ratio'],
  ['js', 'e(`source`,{media:`(max-aspect-ratio:1)`})', 'a ratio'],
  ['html', '<style>@media (min-aspect-ratio:1){.a{top:0}}</style>', 'a ratio'],
  ['css', '@media (width<=30em){.a{top:0}}', 'a range'],
  ['css', '.a{height:calc(100vh - var(--bar));height:calc(100dvh - var(--bar))}', 'a unit'],
  ['css', '@supports (height:1dvh){:root{--s:100dvh}}.b{height:50svh}', 'a unit'],
  ['css', '.a:has(b){top:0}', ':has()'],
  ['css', '.a{rotate:3deg}', 'translate, rotate'],
  ['css', '.a{top:0;&:hover{top:1px}}', 'a style inside'],
  ['css', '@layer base{.a{top:0}}', '@layer'],
  ['css', '.a{color:color-mix(in srgb,red,blue)}', 'a new colour'],
  ['css', '.a{overflow-x:clip}', 'overflow: clip'],
  ['js', 'let e=t.at(-1)', 'a method among at'],
  ['js', 'let e=f(t)[0].replaceAll(`a`,`b`)', 'a method among at'],
  ['js', 'Object.hasOwn(e,t)', 'a method among hasOwn'],
  ['js', 'Promise.any([e])', 'Promise.any'],
  ['js', 'let e=structuredClone(t)', 'structuredClone'],
]

const fair: [kind: 'css' | 'js' | 'html', text: string][] = [
  ['css', '@media (orientation:portrait) and (min-width:37em){.a{top:0}}@media (min-aspect-ratio:16/9){.a{top:0}}'],
  ['css', ':root{--s:100vh}@supports (height:1dvh){:root{--s:100dvh}}.b{height:var(--s);aspect-ratio:1}'],
  ['css', '.a{transform:rotate(3deg)scale(2);overflow:hidden}'],
  ['js', 'function at(e){return e.slice(-1)[0]}at(e);t.replaceChildren?.(n);e.structuredClone'],
]

describe('what the oldest browsers would ignore', () => {
  it.each(spoiled)('is found in %s: %s', (kind, text, what) => {
    expect(faultsOf(text, kind).join()).toContain(what)
  })

  it.each(fair)('is not seen where there is none, in %s: %s', (kind, text) => {
    expect(faultsOf(text, kind)).toEqual([])
  })

  it('has an example for every rule', () => {
    const texts = spoiled.map(([, text]) => text)
    expect(rules.filter(({ pattern }) => !texts.some((text) => pattern.test(text))).map(({ what }) => what)).toEqual([])
  })
})
