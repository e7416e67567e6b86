// Where pupils answer on their own devices: the address to show, where other devices can open this page, and its picture once it is drawn.
import { sharedAddressOf } from '../../../browser/windows.ts'
import type { CodePicture } from '../../../lesson/code.ts'

/** By what the class is given to type. */
export type Entrance = (call: string) => { address?: string; picture?: CodePicture }

export function createEntrance(show: () => void): Entrance {
  const pictures = new Map<string, CodePicture | undefined>()

  /** Without its picture an address can still be typed. */
  async function draw(address: string): Promise<void> {
    pictures.set(address, undefined)
    const { drawCode } = await import('../../../browser/code-writer.ts')
    pictures.set(address, drawCode(address))
    show()
  }

  return (call) => {
    const address = sharedAddressOf(`/class/reply/${call}`)
    if (address === undefined) return {}
    if (!pictures.has(address)) draw(address).catch(() => undefined)
    const picture = pictures.get(address)
    return { address, ...(picture && { picture }) }
  }
}
