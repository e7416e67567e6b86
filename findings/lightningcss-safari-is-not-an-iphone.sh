#!/bin/sh
# Seen 2026-11-29, lightningcss 1.33.0.
# `-webkit-text-size-adjust: 100%; text-size-adjust: 100%` loses its first half when the targets name Safari and not iOS:
# "safari" means the Mac only. Vite's usual list (chrome, firefox, safari) names no iOS, and so strips the one form that
# iPhones read: letters there grow by themselves when the phone is turned. Written alone, the prefixed form is kept.
# Instead: name iOS among the style targets as well (in Vite: cssTarget [..., 'ios15']).
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts lightningcss@1.33.0 || exit 3
echo "lightningcss 1.33.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { transform } from 'lightningcss'

const css = 'a{-webkit-text-size-adjust:100%;text-size-adjust:100%}'
const build = (targets, code = css) => transform({ filename: 'a.css', code: Buffer.from(code), minify: true, targets }).code.toString()
const mac = build({ chrome: 80 << 16, safari: 14 << 16 })
const phone = build({ chrome: 80 << 16, safari: 14 << 16, ios_saf: 14 << 16 })
console.log(`${css}\nsafari 14:          ${mac}\nsafari 14, iOS 14:  ${phone}`)
assert.equal(mac, 'a{text-size-adjust:100%}')
assert.equal(phone, css)
assert.equal(build({ safari: 14 << 16 }, 'a{-webkit-text-size-adjust:100%}'), 'a{-webkit-text-size-adjust:100%}')
END
node look.mjs
