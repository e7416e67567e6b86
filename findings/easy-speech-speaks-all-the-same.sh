#!/bin/sh
# Seen 2026-11-30, easy-speech 2.4.0 on a made-up engine of three voices: French from a distant server (the default), English and French of the device (how its filters choose: easy-speech-filter-adds).
# speak() without a voice takes the engine's default, here the distant one: "this voice or none" cannot be asked.
# speak() first cancels, then speaks ten milliseconds later whatever happens meanwhile: a cancel() in between does not stop it.
# A page that promised "a voice of this device, or silence" sends a child's words to a server, and speaks after it was hidden.
# Instead: choose among speechSynthesis.getVoices() oneself, localService === true and the language, and say nothing when none is left.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts easy-speech@2.4.0 || exit 3
echo "easy-speech 2.4.0, node $(node -v), $(date +%F)"
cat > speak.mjs <<'END'
import assert from 'node:assert/strict'

const voices = [
  { name: 'distant', lang: 'fr-FR', voiceURI: 'distant', localService: false, default: true },
  { name: 'english', lang: 'en-US', voiceURI: 'english', localService: true, default: false },
  { name: 'near', lang: 'fr-FR', voiceURI: 'near', localService: true, default: false },
]
const said = []
globalThis.speechSynthesis = {
  speaking: false, paused: false, pending: false, onvoiceschanged: null, addEventListener() {},
  getVoices: () => voices, cancel: () => said.push('cancelled'), speak: ({ text, voice }) => said.push(`${text}: ${voice.name}`),
}
globalThis.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text } }
const { default: EasySpeech } = await import('easy-speech')
await EasySpeech.init()
const wait = () => new Promise((done) => setTimeout(done, 80))

EasySpeech.speak({ text: 'no voice named' }).catch(() => {})
await wait()
console.log(said.join(' | '))
assert.equal(said.at(-1), 'no voice named: distant')

EasySpeech.speak({ text: 'too late', voice: voices[2] }).catch(() => {})
EasySpeech.cancel()
const before = said.length
await wait()
console.log('after cancel():', said.slice(before).join(' | '))
assert.deepEqual(said.slice(before), ['too late: near'])
END
node speak.mjs
