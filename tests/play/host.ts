// A host of the built game that can go away, refuse files and move on to a next version, as real ones do.
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

export interface Host {
  address: string
  /** No request is answered. */
  isDown: boolean
  /** These addresses are refused, as by a school's filter. */
  refused: RegExp | undefined
  /** Of these half comes, then the network goes. */
  cut: RegExp | undefined
  /** Served in the place of sw.js. */
  worker: string | undefined
  /** From now on a next version is served: all its scripts and styles have other names (`next2` in the second), and those of the former version are gone. */
  moveOn(): void
  close(): void
}

const types: Record<string, string> = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.webp': 'image/webp',
  '.png': 'image/png', '.ogg': 'audio/ogg', '.mp3': 'audio/mpeg', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json',
}

/** Nothing it answers is kept by the browser itself. */
export async function openHost(): Promise<Host> {
  let version = 1
  const name = /(-[\w-]{8})\.(js|css)\b/g
  const server = createServer((request, answer) => {
    const path = new URL(request.url!, 'http://host').pathname
    if (host.isDown) return void request.socket.destroy()
    const wanted = path === '/' ? '/index.html' : path
    const type = types[extname(wanted)] ?? 'text/plain'
    const mark = version > 1 ? `next${version}` : ''
    const isOfNow = !/^\/assets\/.*\.(js|css)$/.test(wanted) || (/(next\d+)\.(?:js|css)$/.exec(wanted)?.[1] ?? '') === mark
    const send = (status: number, kind: string, body: string | Buffer) => {
      answer.writeHead(status, { 'content-type': kind, 'content-length': Buffer.byteLength(body), 'cache-control': 'no-store' })
      if (host.cut?.test(path)) answer.write(body.slice(0, body.length / 2), () => request.socket.destroy())
      else answer.end(body)
    }
    if (host.refused?.test(path) || !isOfNow) return void send(host.refused?.test(path) ? 403 : 404, 'text/html', '<title>no</title>')
    if (host.worker && wanted === '/sw.js') return void send(200, type, host.worker)
    readFile(join('dist', wanted.replace(/next\d+(\.(js|css))$/, '$1'))).then((body) => {
      const isText = version > 1 && /html|javascript|css/.test(type)
      send(200, type, isText ? body.toString().replace(name, `$1${mark}.$2`).replace(/("revision":"\w+)"/g, `$1${mark}"`) : body)
    }, () => send(404, 'text/html', '<title>no</title>'))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host: Host = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, isDown: false, refused: undefined, cut: undefined, worker: undefined,
    moveOn: () => { version += 1 },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
  return host
}
