#!/bin/sh
# Seen 2026-11-29, easy-speech 2.4.0 (with a list of voices as a phone gives it).
# filterVoices({ language: 'ar', localService: true }) reads as "Arabic voices that stay on this device". It returns those that
# answer to either: every local voice of any language, and every Arabic one, those that send the text to a server included.
# The region is not looked at either: 'ar-MA' gives ar-SA and ar-EG.
# A reader that took the first voice would send what a child reads, about violence, to somebody else's computer.
# Instead: filter voices() oneself: voice.localService && voice.lang.replace('_', '-').startsWith('ar').
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts easy-speech@2.4.0 || exit 3
echo "easy-speech 2.4.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'

const voices = [['Cloud Arabic', 'ar-XA', false], ['Arabic', 'ar-SA', true], ['Arabic (phone)', 'ar_EG', true], ['Français', 'fr-FR', true], ['Cloud français', 'fr-FR', false]]
  .map(([name, lang, localService]) => ({ name, lang, localService, voiceURI: name, default: false }))
class Nothing {}
Object.assign(globalThis, {
  SpeechSynthesisUtterance: Nothing, SpeechSynthesisVoice: Nothing, SpeechSynthesisEvent: Nothing, SpeechSynthesisErrorEvent: Nothing,
  speechSynthesis: { getVoices: () => voices, cancel() {}, speak() {}, pause() {}, resume() {}, addEventListener() {}, removeEventListener() {}, onvoiceschanged: null },
})
globalThis.window = globalThis
const { default: speech } = await import('easy-speech')
await speech.init({ maxTimeout: 500, interval: 50 })
const names = (filter) => speech.filterVoices(filter).map((voice) => voice.name)
const seen = { 'language ar': names({ language: 'ar' }), 'local': names({ localService: true }), 'language ar, local': names({ language: 'ar', localService: true }), 'language ar-MA': names({ language: 'ar-MA' }) }
console.log(seen)
assert.deepEqual(seen['language ar, local'], ['Cloud Arabic', 'Arabic', 'Arabic (phone)', 'Français'])
assert.deepEqual(seen['language ar-MA'], seen['language ar'])
process.exit(0)
END
node look.mjs
