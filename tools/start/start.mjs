// `npm start`: everything on a fresh clone. Installs, builds, serves, prints the address.
import { installPackages, run } from './install.mjs'

installPackages()
run('npm', ['run', '--silent', 'build'])
run('npx', ['vite', 'preview', '--port', process.env.PORT ?? '4173'])
