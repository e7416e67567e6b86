// A static server that packs text as a real host does, for the bench. On the loopback address only.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.webp': 'image/webp', '.png': 'image/png', '.ogg': 'audio/ogg', '.mp3': 'audio/mpeg', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json',
}
const packed = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest'])

/**
 * Serves a folder; `extra` maps further paths to HTML texts; documents wait `connectionMs`, the time that a first connection
 * takes elsewhere (name, TCP, TLS) and the loopback address has not. Resolves once it listens.
 */
export function serve(folder: string, port: number, extra: Record<string, string> = {}, connectionMs = 0): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.headers['sec-fetch-dest'] === 'document') await new Promise((resolve) => setTimeout(resolve, connectionMs))
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const page = extra[path]
    if (page !== undefined) return void response.writeHead(200, { 'content-type': types['.html'] }).end(page)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!file.startsWith(normalize(folder)) || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end()
    const kind = extname(file)
    const headers = { 'content-type': types[kind] ?? 'application/octet-stream', 'cache-control': 'no-store' }
    if (!packed.has(kind)) return void createReadStream(file).pipe(response.writeHead(200, headers))
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(readFileSync(file)))
  })
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}
