// The class door: an address that names no part leads to preparing.
import { expect, it } from 'vitest'
import { createDoor } from '../../src/app/doors/class/door.ts'

const door = createDoor({} as never, {} as never)

it.each(['rien', 'constructor', 'toString', '__proto__'])('an address that names %s leads to preparing', async (page) => {
  expect(await door.enter({ name: 'class', page }, { isBack: false, isWanted: () => true })).toEqual({ instead: { name: 'class' } })
})
