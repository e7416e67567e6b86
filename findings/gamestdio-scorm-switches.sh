#!/bin/sh
# Seen 2026-11-29, @gamestdio/scorm 0.1.3 with scorm-again 3.4.3 as the LMS.
# In configure() a switch is on when it is mentioned and off when it is left out, whatever it says: { handleExitMode: false }
# and { debug: false } turn these on (all that is kept of a pupil goes to the console), and configure({ version: '1.2' }), what
# one writes first, turns off what was on before: no "incomplete" at the start, no "suspend" at the end. An LMS then takes a
# scene left in its middle for done, and forgets the place.
# Instead: set the fields (scorm.version = '1.2', scorm.isDebugActive = false), or speak to the LMS oneself: it is four calls.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts @gamestdio/scorm@0.1.3 scorm-again@3.4.3 || exit 3
echo "@gamestdio/scorm 0.1.3, scorm-again 3.4.3, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { Scorm12API } from 'scorm-again'

globalThis.window = globalThis
window.parent = window
const said = []
const lms = new Scorm12API({ logLevel: 5 })
window.API = new Proxy({}, { get: (_, name) => typeof lms[name] !== 'function' ? undefined : (...values) => { if (name === 'LMSSetValue') said.push(values.join(' = ')); return lms[name](...values) } })
const { Scorm, scorm } = await import('@gamestdio/scorm')

const switches = ({ handleExitMode, handleCompletionStatus, isDebugActive }) => ({ handleExitMode, handleCompletionStatus, isDebugActive })
const after = (options) => { const one = new Scorm(); if (options) one.configure(options); return switches(one) }
const seen = {
  'before configure': after(),
  'version only': after({ version: '1.2' }),
  'all false': after({ version: '1.2', handleExitMode: false, handleCompletionStatus: false, debug: false }),
  'all true': after({ version: '1.2', handleExitMode: true, handleCompletionStatus: true, debug: true }),
}
console.table(seen)
scorm.configure({ version: '1.2' })
scorm.initialize()
scorm.set('cmi.core.lesson_location', 'scene-3')
scorm.terminate()
console.log('a visit with configure({ version: \'1.2\' }) says to the LMS:', said)
assert.deepEqual(Object.values(seen['before configure']), [true, true, true])
assert.deepEqual(Object.values(seen['version only']), [false, false, false])
assert.deepEqual(Object.values(seen['all false']), [true, true, true])
assert.deepEqual(said, ['cmi.core.lesson_location = scene-3'])
END
node look.mjs
