// @vitest-environment happy-dom
// The scripts inside the one file come to life when they are asked for, with what they need and how they look, each once.
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'

type Held = Record<string, (require: (name: string) => unknown, exports: Record<string, unknown>, load: Load) => void>
type Load = (name: string) => Promise<Record<string, unknown>>

const block = (id: string, kind: string, text: string, needs = '', styles = '') => `<script type="text/plain" id="in/${id}" data-runs="${kind}" data-needs="${needs}" data-styles="${styles}">${text}</script>`
const held: Held = {}
let load: Load

beforeEach(() => {
  for (const name of Object.keys(held)) delete held[name]
  new Function(readFileSync('tools/packs/parts.js', 'utf8'))()
  load = (window as unknown as { bringParts: (held: Held) => Load }).bringParts(held)
  held['first.js'] = (_, exports) => { exports.said = 'first' }
  document.head.innerHTML = ''
  document.body.innerHTML = [
    block('shared.js', 'script', 'shared'), block('door.js', 'script', 'door', 'first.js shared.js', 'all.css door.css'), block('stage.js', 'script', 'stage', 'shared.js', 'all.css'),
    block('door.css', 'style', 'b{top:0}'), block('all.css', 'style', 'a{top:0}'),
  ].join('')
  // Here no script of a page runs: what a browser would do with one.
  document.head.append = (...nodes) => {
    for (const node of nodes as HTMLElement[]) {
      document.head.appendChild(node)
      const name = `${node.textContent}.js`
      if (node.tagName === 'SCRIPT' && node.textContent !== 'refused') held[name] = (need, exports) => Object.assign(exports, { said: name, shared: name === 'shared.js' ? {} : need('shared.js') })
    }
  }
})

const brought = (tag: string) => [...document.head.querySelectorAll(tag)].map(({ textContent }) => textContent)

describe('a part of the one file', () => {
  it('that came with the title needs no block', async () => expect((await load('first.js')).said).toBe('first'))

  it('comes after what it needs and its styles, in their order', async () => {
    expect((await load('door.js')).said).toBe('door.js')
    expect(brought('script')).toEqual(['shared', 'door'])
    expect(brought('style')).toEqual(['a{top:0}', 'b{top:0}'])
    expect(document.querySelectorAll('body script')).toHaveLength(1)
  })

  it('is run once, and what several need is the same for all', async () => {
    const [door, again, stage] = await Promise.all([load('door.js'), load('door.js'), load('stage.js')])
    expect(again).toBe(door)
    expect(stage.shared).toBe(door.shared)
    expect(brought('script')).toEqual(['shared', 'door', 'stage'])
    expect(brought('style')).toHaveLength(2)
  })

  it.each([['that the page does not hold', 'none.js'], ['that the page may not run', 'refused.js']])('%s is told', async (_, name) => {
    document.body.insertAdjacentHTML('beforeend', block('refused.js', 'script', 'refused'))
    await expect(load(name)).rejects.toThrow(name)
  })

  it('whose first run fails can be asked for again', async () => {
    let runs = 0
    held['weak.js'] = (_, exports) => {
      if (++runs === 1) throw new Error('weak')
      exports.said = 'strong'
    }
    await expect(load('weak.js')).rejects.toThrow('weak')
    expect((await load('weak.js')).said).toBe('strong')
  })
})
