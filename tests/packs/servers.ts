// Real servers of a school, as Debian has them, that serve the package under an address of their own, with the files that come in it.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'

export const servers = { nginx: '/usr/sbin/nginx', apache: '/usr/sbin/apache2' } as const
export type Server = keyof typeof servers
/** Where the school puts it: not at the root, and not under its own name. */
export const under = '/ecole/espace/jeux/'

export interface Served { address: string; stop(): void }

export function unpack(zip: string, folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

async function freePort(): Promise<number> {
  const asked = createServer().listen(0, '127.0.0.1')
  await once(asked, 'listening')
  const { port } = asked.address() as AddressInfo
  asked.close()
  return port
}

function nginxFor(folder: string, port: number): { args: string[]; config: string } {
  const said = readFileSync(join(folder, 'nginx.conf'), 'utf8').replaceAll('/var/www/a-voix-haute/', `${folder}/a-voix-haute/`).replace('= /a-voix-haute ', `= ${under.slice(0, -1)} `).replace('301 /a-voix-haute/', `301 ${under}`).replace('^~ /a-voix-haute/', `^~ ${under}`)
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/tmp;`).join(' ')
  return { args: ['-e', `${folder}/errors`], config: `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/errors;\nevents {}\nhttp { access_log off; ${own}\nserver { listen 127.0.0.1:${port};\n${said}\n}}` }
}

function apacheFor(folder: string, port: number): { args: string[]; config: string } {
  const modules = ['mpm_event', 'authz_core', 'authz_host', 'dir', 'mime', 'alias', 'headers', 'filter', 'deflate'].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')
  // What a school's server knows by itself differs: here it knows nothing.
  writeFileSync(join(folder, 'mime.types'), '')
  return { args: ['-X'], config: `ServerName localhost\nServerRoot ${folder}\nDefaultRuntimeDir ${folder}\nPidFile ${folder}/pid\nErrorLog ${folder}/errors\nListen 127.0.0.1:${port}\n${modules}\nTypesConfig ${folder}/mime.types\nDocumentRoot ${folder}/tmp\nAlias ${under.slice(0, -1)} ${folder}/a-voix-haute\n<Directory ${folder}/a-voix-haute>\nRequire all granted\nAllowOverride FileInfo Indexes AuthConfig\n</Directory>\n` }
}

/** Starts a server on the package; says what it printed when it does not come. */
export async function serve(server: Server, zip: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'school-'))
  // Some servers read the files as somebody else.
  spawnSync('chmod', ['755', folder])
  unpack(zip, folder)
  mkdirSync(join(folder, 'tmp'))
  const port = await freePort()
  const { args, config } = server === 'nginx' ? nginxFor(folder, port) : apacheFor(folder, port)
  writeFileSync(join(folder, 'server.conf'), config)
  const running = spawn(servers[server], [server === 'nginx' ? '-c' : '-f', join(folder, 'server.conf'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (text: Buffer) => { printed += text.toString() })
  const address = `http://127.0.0.1:${port}${under}`
  const stop = () => {
    running.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; tries < 100; tries += 1) {
    if (running.exitCode !== null) break
    if (await fetch(address).then(() => true, () => false)) return { address, stop }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  stop()
  throw new Error(`${server} did not come: ${printed}`)
}
