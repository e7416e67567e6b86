import { describe, expect, it } from 'vitest'
import { askedLanguage, meant } from '../../src/app/addresses.ts'
import type { Route } from '../../src/app/route.ts'
import { hashOf, readRoute } from '../../src/app/routes.ts'
import { wholeProject } from '../../tools/content/whole.ts'

describe('an address', () => {
  it.each<[string, string, Route]>([
    ['', '', { name: 'title' }],
    ['/', '', { name: 'title' }],
    ['/help', '', { name: 'help' }],
    ['/notice/le-groupe', '', { name: 'notice', scene: 'le-groupe' }],
    ['/scene/le-groupe', '', { name: 'scene', scene: 'le-groupe' }],
    ['/scene/%E0%A4%A', '', { name: 'scene', scene: '%e0%a4%a' }],
    ['/scene', '', { name: 'unknown', asked: '/scene' }],
    ['/scene/a/b', '', { name: 'unknown', asked: '/scene/a/b' }],
    ['/nowhere', '', { name: 'unknown', asked: '/nowhere' }],
    ['/help/me', '', { name: 'unknown', asked: '/help/me' }],
    ['/help', '?scene=le-groupe&at=cour-1', { name: 'scene', scene: 'le-groupe', at: 'cour-1' }],
    ['', '?scene=le-groupe&seat=targeted&at=lit-1', { name: 'scene', scene: 'le-groupe', seat: 'targeted', at: 'lit-1' }],
    ['', '?scene=le-groupe&seat=toString', { name: 'unknown', asked: 'le-groupe/tostring' }],
    ['/map', '', { name: 'map' }],
    ['/notebook', '', { name: 'notebook' }],
    ['/notebook/form/chantage', '', { name: 'notebook', part: 'form', id: 'chantage' }],
    ['/notebook/rights', '', { name: 'notebook', part: 'rights' }],
    ['/notebook/form/a/b', '', { name: 'unknown', asked: '/notebook/form/a/b' }],
    ['/activity/le-groupe/chaine', '', { name: 'activity', scene: 'le-groupe', activity: 'chaine' }],
    ['/activity/le-groupe', '', { name: 'unknown', asked: '/activity/le-groupe' }],
    ['/class/reply/147', '', { name: 'class', page: 'reply', id: '147' }],
    ['/remember/le-groupe', '', { name: 'remember', scene: 'le-groupe' }],
    ['', '?scene=le-groupe', { name: 'scene', scene: 'le-groupe' }],
  ])('#%s%s', (hash, query, route) => expect(readRoute(hash, new URLSearchParams(query))).toEqual(route))

  const marked = '\u200f/scene/le-groupe\u200e'
  it.each<[string, string, Route]>([
    [marked, '', { name: 'scene', scene: 'le-groupe' }],
    ['/scene/\u2068le-groupe\u2069', '', { name: 'scene', scene: 'le-groupe' }],
    ['/scene/le\u00adgroupe', '', { name: 'scene', scene: 'legroupe' }],
    ['/scene/le-\u200bgroupe\ufeff', '', { name: 'scene', scene: 'le-groupe' }],
    ...['.', ',', ';', ' !', '…', '»', ' »', '»).', '"', '’', '>', '*', '،', '؛', '؟', '/', '\\', '\u00a0', '%20', '%E2%80%8F', '%C2%A0%C2%BB', '?fbclid=x', '&utm_source=x', '#', '\n']
      .map((end): [string, string, Route] => [`/scene/le-groupe${end}`, '', { name: 'scene', scene: 'le-groupe' }]),
    ['/scene/le-\n groupe', '', { name: 'scene', scene: 'le-groupe' }],
    ['/Scene/Le-Groupe', '', { name: 'scene', scene: 'le-groupe' }],
    ['/HELP', '', { name: 'help' }],
    ['scene/le-groupe', '', { name: 'scene', scene: 'le-groupe' }],
    ['!/help', '', { name: 'help' }],
    ['%2Fscene%2Fle-groupe', '', { name: 'scene', scene: 'le-groupe' }],
    ['%252Fscene%252Fle%252Dgroupe', '', { name: 'scene', scene: 'le-groupe' }],
    ['/scene/le\u2011groupe', '', { name: 'scene', scene: 'le-groupe' }],
    ['/scene/le–groupe', '', { name: 'scene', scene: 'le-groupe' }],
    ['/ｓｃｅｎｅ/le-groupe', '', { name: 'scene', scene: 'le-groupe' }],
    ['', '?scene=%E2%80%8Fle-groupe.&at=Cour-1%C2%A0%C2%BB', { name: 'scene', scene: 'le-groupe', at: 'cour-1' }],
    ['', '?scene=Le-Groupe&amp;seat=Targeted&amp;at=lit-1', { name: 'scene', scene: 'le-groupe', seat: 'targeted', at: 'lit-1' }],
    ['', '?scene=.', { name: 'title' }],
    ['/.', '', { name: 'title' }],
    ['/مساعدة', '', { name: 'unknown', asked: '/مساعدة' }],
    ['/help/more', '', { name: 'unknown', asked: '/help/more' }],
    ['/scene/le-groupe suite', '', { name: 'scene', scene: 'le-groupesuite' }],
  ])('a pasted "%s" "%s" opens what it names', (hash, query, route) => expect(readRoute(hash, new URLSearchParams(query))).toEqual(route))

  it('every name of the project is what it is meant to be', () => {
    const { scenes } = wholeProject()
    const names = scenes.flatMap(({ id: scene, activities, seats }) => [scene, ...activities.map(({ id }) => id), ...seats.flatMap(({ script }) => Object.values(script.moments).flatMap(({ lines }) => lines.map((line) => line.id)))])
    expect(names.length).toBeGreaterThan(500)
    expect(names.filter((name) => meant(name) !== name)).toEqual([])
  })

  it.each(['title', 'map', 'practice', 'breathe', 'help', 'settings', 'about', 'continue', 'debrief', 'recall', 'forks', 'wall', 'class'] as const)('%s comes back from its own hash', (name) => {
    expect(readRoute(hashOf({ name }), new URLSearchParams())).toEqual({ name })
  })

  it.each<Route>([
    { name: 'notebook' }, { name: 'notebook', part: 'parents' }, { name: 'notebook', part: 'situation', id: 'j-ai-fait' }, { name: 'notebook', part: 'form', id: '%e0%a4%a' },
  ])('the notebook comes back from its own hash: %o', (route) => expect(readRoute(hashOf(route), new URLSearchParams())).toEqual(route))

  it.each<[string, string | undefined]>([
    ['', undefined], ['?lang=fr', 'fr'], ['?lang=ar', 'ar'], ['?lang=de', 'unknown'], ['?lang=', 'unknown'],
    ['?lang=AR', 'ar'], ['?lang=ar.', 'ar'], ['?lang=ar-MA', 'ar'], ['?lang=fr_FR', 'fr'], ['?lang=%E2%80%8Far', 'ar'], ['?scene=x&amp;lang=ar', 'ar'], ['?lang=ary', 'unknown'],
  ])('asks for the language of "%s"', (query, expected) => expect(askedLanguage(new URLSearchParams(query))).toBe(expected))
})
