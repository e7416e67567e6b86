// What a page may run and paint is named by its hash, and nothing else can be allowed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashOf, insideOf, policyOf, withPolicy } from '../../tools/page/policy.ts'
import { fillWords, readWords } from '../../tools/page/html-words.ts'

const page = '<head><meta content="%policy%"><style>a{top:0}</style><script>go()</script><script src="./a.js"></script></head><body><!-- <script>no()</script> --><script type="text/plain" id="in/a">no()</script></body>'

describe('the policy of a page', () => {
  it('names the hash of what is written inside it, and of nothing else', () => {
    expect(insideOf(page)).toEqual({ scripts: ['go()'], styles: ['a{top:0}'] })
    // The empty text, as every browser hashes it.
    expect(hashOf('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
    const said = policyOf(page, 'served')
    expect(said).toContain(`script-src 'self' ${hashOf('go()')};`)
    expect(said).toContain(`style-src 'self' ${hashOf('a{top:0}')};`)
  })

  it.each(['served', 'one-file'] as const)('of a page %s allows nothing unsafe', (kind) => {
    expect(policyOf(page, kind)).not.toMatch(/unsafe|\*|https?:|blob:/)
  })

  it('of one file names no host at all, not even its own', () => {
    expect(policyOf(page, 'one-file')).not.toContain("'self'")
    expect(policyOf(page, 'one-file')).toContain("default-src 'none'")
  })

  it('is written where the page says so, after what it adds itself', () => {
    const written = withPolicy(page, 'served')
    expect(written).not.toContain('%policy%')
    for (const style of insideOf(written).styles) expect(written).toContain(hashOf(style))
    expect(insideOf(written).styles[0]).toContain('text-size-adjust')
  })

  it.each(['<p style="color:red">', '<a onclick="go()">', '<svg><g\n style="--n:1"/></svg>'])('can not be had for %s', (spoiled) => {
    expect(() => policyOf(page + spoiled, 'served')).toThrow(/attribute/)
  })

  it.each(['index.html', 'old.html'])('can be had for %s', (file) => {
    expect(policyOf(fillWords(readFileSync(file, 'utf8'), readWords()), 'served')).toContain("base-uri 'none'")
  })

  it('is kept by the code: no style is written as text into an element', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
    const faults = files.filter((file) => /innerHTML|insertAdjacentHTML|dangerouslySet|setAttribute\(\s*'style|createElement\('(style|script)'|\beval\(|new Function/.test(readFileSync(join('src', file), 'utf8')))
    expect(faults).toEqual([])
  })
})

it('hosts are told the same by public/_headers', () => {
  expect(readFileSync('public/_headers', 'utf8')).toMatch(/^\/\*\n {2}Content-Security-Policy: %policy%$/m)
})
