#!/bin/sh
# Seen 2026-11-30, scorm-again 3.4.3 with TypeScript 6.0.3 (moduleResolution bundler) and Node.
# The types of scorm-again/scorm12 promise a default export, the module that runs has only a named one: what type-checks cannot be loaded, what loads does not type-check.
# A school's package that was only compiled, never opened, starts on a SyntaxError and the pupil's mark is never sent.
# Instead: import * as all, take Scorm12API from it with a cast, and open the package once in a test.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm pkg set type=module >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts scorm-again@3.4.3 typescript@6.0.3 || exit 3
echo "scorm-again 3.4.3, typescript 6.0.3, node $(node -v), $(date +%F)"
echo "import Api from 'scorm-again/scorm12'; console.log(typeof Api)" > default.ts; cp default.ts default.mjs
echo "import { Scorm12API } from 'scorm-again/scorm12'; console.log(typeof Scorm12API)" > named.ts; cp named.ts named.mjs
types() { npx tsc --noEmit --strict --skipLibCheck --module esnext --moduleResolution bundler --target es2022 --lib es2022,dom "$1" > "$1.log" 2>&1 && echo passes || echo refused; }
runs() { node "$1" > "$1.log" 2>&1 && echo runs || echo fails; }
seen="default: types $(types default.ts), $(runs default.mjs); named: types $(types named.ts), $(runs named.mjs)"
echo "$seen"; grep -h -o "does not provide an export named 'default'" default.mjs.log || true; grep -h -o "TS2614" named.ts.log || true
[ "$seen" = "default: types passes, fails; named: types refused, runs" ]
