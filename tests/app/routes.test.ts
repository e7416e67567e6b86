import { describe, expect, it } from 'vitest'
import { askedLanguage, hashOf, readRoute, type Route } from '../../src/app/routes.ts'

describe('an address', () => {
  it.each<[string, string, Route]>([
    ['', '', { name: 'title' }],
    ['/', '', { name: 'title' }],
    ['/help', '', { name: 'help' }],
    ['/notice/le-groupe', '', { name: 'notice', scene: 'le-groupe' }],
    ['/scene/le-groupe', '', { name: 'scene', scene: 'le-groupe' }],
    ['/scene/%E0%A4%A', '', { name: 'scene', scene: '%E0%A4%A' }],
    ['/scene', '', { name: 'unknown', asked: '/scene' }],
    ['/scene/a/b', '', { name: 'unknown', asked: '/scene/a/b' }],
    ['/nowhere', '', { name: 'unknown', asked: '/nowhere' }],
    ['/help/me', '', { name: 'unknown', asked: '/help/me' }],
    ['/help', '?scene=le-groupe&at=cour-1', { name: 'scene', scene: 'le-groupe', at: 'cour-1' }],
    ['', '?scene=le-groupe&seat=targeted&at=lit-1', { name: 'scene', scene: 'le-groupe', seat: 'targeted', at: 'lit-1' }],
    ['', '?scene=le-groupe&seat=toString', { name: 'unknown', asked: 'le-groupe/toString' }],
    ['/map', '', { name: 'map' }],
    ['/activity/le-groupe/chaine', '', { name: 'activity', scene: 'le-groupe', activity: 'chaine' }],
    ['/activity/le-groupe', '', { name: 'unknown', asked: '/activity/le-groupe' }],
    ['/remember/le-groupe', '', { name: 'remember', scene: 'le-groupe' }],
    ['', '?scene=le-groupe', { name: 'scene', scene: 'le-groupe' }],
  ])('#%s%s', (hash, query, route) => expect(readRoute(hash, new URLSearchParams(query))).toEqual(route))

  it.each(['title', 'map', 'practice', 'breathe', 'help', 'settings', 'about', 'continue', 'debrief', 'recall', 'forks'] as const)('%s comes back from its own hash', (name) => {
    expect(readRoute(hashOf({ name }), new URLSearchParams())).toEqual({ name })
  })

  it.each<[string, string | undefined]>([
    ['', undefined], ['?lang=fr', 'fr'], ['?lang=ar', 'ar'], ['?lang=de', 'unknown'], ['?lang=', 'unknown'],
  ])('asks for the language of "%s"', (query, expected) => expect(askedLanguage(new URLSearchParams(query))).toBe(expected))
})
