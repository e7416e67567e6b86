// A dev preview of every screen with made-up models: `?show=choices&lang=ar&text=larger`. The stage is a painted placeholder.
import { createPage } from '../../../src/page/page.tsx'
import { defaultSettings, type Settings } from '../../../src/progress/settings.ts'
import { speak } from '../fake-words.ts'
import { modelOf, screens } from '../models.ts'
import type { Actions, Model } from '../views.ts'

const query = new URLSearchParams(location.search)
let settings: Settings = { ...defaultSettings, language: query.get('lang') === 'ar' ? 'ar' : 'fr', textSize: (query.get('text') ?? 'normal') as Settings['textSize'] }
let model: Model = modelOf(screens[query.get('show') ?? 'title']!, { settings, hidden: query.has('hidden'), still: query.has('still'), stage: !query.has('nostage'), quiet: query.has('quiet') ? ['still-pictures'] : [] })

const tint: Record<string, string> = { amina: '#2a9d8f', lina: '#7a6bb5', yassine: '#e2703f', salma: '#d9738a', mehdi: '#5aa469', hamza: '#c8453b' }
const face = (id: string) => `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="#f6d9a8" d="M0 0h64v64H0z"/><path stroke="#241b2f" stroke-width="3" fill="${tint[id] ?? '#999'}" d="M8 66q2-22 24-22t24 22z"/><circle cx="32" cy="28" r="16" stroke="#241b2f" stroke-width="3" fill="#c98a5e"/><path fill="#241b2f" d="M16 26q0-16 16-16t16 16q-16-8-32 0z"/></svg>`)}`
const drawing = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240"><path fill="#f7ead3" d="M0 0h320v240H0z"/><circle cx="160" cy="110" r="60" fill="#7a6bb5" stroke="#241b2f" stroke-width="5"/></svg>')}`

const actions = new Proxy({}, { get: (_, name) => (...given: unknown[]) => {
  console.log(String(name), ...given)
  if (name === 'hide') show({ hidden: given[0] as boolean })
  if (name === 'debriefStep' && model.screen.name === 'debrief') show({ screen: { ...model.screen, step: given[0] as number } })
  if (name === 'set') show({ settings: { ...settings, ...(given[0] as Partial<Settings>) } })
} }) as Actions
const page = createPage(document.getElementById('game')!, actions, { portrait: face, picture: (name) => (name.startsWith('neighbourhood') ? `/assets/built/pictures/${name}.svg` : drawing), scenery: () => Promise.resolve(''), boxes: async () => ({}) })
page.onStageBox((box) => {
  if (box) box.style.background = 'linear-gradient(#f7ead3 0 60%, #8fbdb0 60% 76%, #dfae86 76%)'
})

function show(part: Partial<Model>): void {
  model = { ...model, ...part }
  settings = model.settings
  if (model.screen.name === 'settings') model = { ...model, screen: { ...model.screen, settings } }
  const { documentElement: root } = document
  speak(settings.language)
  Object.assign(root, { lang: settings.language, dir: settings.language === 'ar' ? 'rtl' : 'ltr' })
  root.dataset.text = settings.textSize
  root.dataset.motion = model.still ? 'off' : 'on'
  page.show({ ...model, actions })
}

show({})
