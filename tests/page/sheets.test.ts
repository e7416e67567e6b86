// Style sheets know no left and no right: one page, mirrored by its direction.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const page = new URL('../../src/page/', import.meta.url)
const sheets = readdirSync(page, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'))

it.each(sheets)('%s uses logical properties only', (name) => {
  const sheet = readFileSync(new URL(name, page), 'utf8').replace(/\/\*[^]*?\*\//g, '').replace(/env\([^)]*\)/g, '')
  expect(sheet.match(/(?<![\w-])(?:(?:margin|padding|border|inset)-)?(?:left|right)(?:-[\w-]+)?(?=\s*[:;])/g)).toBeNull()
})
