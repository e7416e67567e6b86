// What is printed as files: every sheet in both languages, and beside each a page that says the same.
import { expect, it } from 'vitest'
import { filesOf } from '../../tools/print/print.ts'
import { lostIn } from '../../tools/print/search.ts'
import { indexOf, twinOf } from '../../tools/print/twin.ts'
import { sheets } from '../../src/page/class/model.ts'

it('names each file once, in both languages, with every sheet and every plan', () => {
  const files = filesOf(['un', 'deux'])
  expect(new Set(files.map(({ file }) => file)).size).toBe(files.length)
  for (const language of ['fr', 'ar']) for (const sheet of sheets) expect(files.some(({ file }) => file.startsWith(`${language}/`) && file.includes(sheet)), `${language} ${sheet}`).toBe(true)
  expect(files.filter(({ file }) => file.startsWith('ar/deux/session')).map(({ address }) => address.split('/').pop()).sort()).toEqual(['p110', 'p30', 'p55'])
})

it('a page says once what is cut out several times, in its own language', () => {
  const twin = twinOf({ language: 'ar', direction: 'rtl', title: 'بصوت عال · بطاقات', parts: ['<p>2511</p>', '<p>2511</p>'] })
  expect(twin).toContain('<html lang="ar" dir="rtl">')
  expect(twin).toContain('<h1>بصوت عال · بطاقات</h1>')
  expect(twin.match(/2511/g)).toHaveLength(1)
})

it('the list leads to both forms of each sheet', () => {
  const list = indexOf([{ language: 'fr', direction: 'ltr', list: 'Les feuilles', title: 'Plan', file: 'fr/session' }, { language: 'ar', direction: 'rtl', list: 'أوراق', title: 'سير', file: 'ar/session' }])
  for (const link of ['fr/session.html', 'fr/session.pdf', 'ar/session.html', 'ar/session.pdf']) expect(list).toContain(`href="${link}"`)
  expect(list).toContain('<section lang="ar" dir="rtl">')
})

it('a word with lam-alef that a reader of PDF can not find is told', () => {
  expect(lostIn(['<p>لا أحد</p>', '<b>الإلكتروني</b> في الأسبوع'], '\ufefb أحد، الإلكتروني، في األسبوع')).toEqual(['الأسبوع'])
})
