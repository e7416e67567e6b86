// Style sheets know no left and no right: one page, mirrored by its direction.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../../src/page/css/', import.meta.url)

it.each(readdirSync(folder))('%s uses logical properties only', (name) => {
  const sheet = readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[^]*?\*\//g, '').replace(/env\([^)]*\)/g, '')
  expect(sheet.match(/(?<![\w-])(?:(?:margin|padding|border|inset)-)?(?:left|right)(?:-[\w-]+)?(?=\s*[:;])/g)).toBeNull()
})
