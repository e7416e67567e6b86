// Speaks with a voice of the device, and is silent at once when asked. The Web Speech API itself, not a library: findings/easy-speech-speaks-all-the-same.sh.
import type { Language } from '../../words/words.ts'
import { voicesFor } from './voice.ts'

export interface Said { text: string; language: Language }

export type Engine = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'> & Partial<Pick<SpeechSynthesis, 'addEventListener' | 'removeEventListener'>>

export interface Speaker {
  can(language: Language): boolean
  /** Says these one after the other, instead of what is being said. What no voice here can say is left out. `ended`: nothing more comes; not told after `stop`. */
  say(parts: readonly Said[], ended: () => void): void
  stop(): void
  /** Told when the voices of the device have come, or changed. Returns the remover. */
  onVoices(run: () => void): () => void
}

/** Milliseconds after a cancel: some engines lose what they are given at once. */
const breath = 60
/** Characters: some engines stop in the middle of what is longer. */
const longest = 200
/** Voices come late, in some engines without a word: looked for again after these milliseconds. */
const looks = [250, 1000, 3000]

/** `isWanted`: asked once more right before speaking; false after the page was left. */
export function createSpeaker(isWanted: () => boolean = () => true, engine: Engine | undefined = globalThis.speechSynthesis, make = (text: string) => new SpeechSynthesisUtterance(text)): Speaker {
  /** Held until they are said: an engine that drops them never tells their end. */
  let saying: SpeechSynthesisUtterance[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const voiceOf = (language: Language) => (engine ? voicesFor(engine.getVoices(), language)[0] : undefined)

  function stop(): void {
    clearTimeout(timer)
    const isBusy = saying.length > 0
    saying = []
    if (isBusy) engine?.cancel()
  }

  return {
    can: (language) => voiceOf(language) !== undefined,
    say(parts, ended) {
      const wasBusy = saying.length > 0
      stop()
      const own = parts.flatMap(({ text, language }) => {
        const voice = voiceOf(language)
        return voice ? sentencesOf(spellFor(language, text)).map((sentence) => Object.assign(make(sentence), { voice, lang: voice.lang, rate: 0.95 })) : []
      })
      if (!own.length) return ended()
      saying = own
      const finish = () => {
        if (saying !== own) return
        stop()
        ended()
      }
      for (const one of own) one.onerror = finish
      own[own.length - 1]!.onend = finish
      timer = setTimeout(() => {
        if (!isWanted()) return stop()
        for (const one of own) engine!.speak(one)
        // Whoever waits for the end does not wait for ever.
        timer = setTimeout(finish, own.reduce((sum, { text }) => sum + 3000 + text.length * 200, 0))
      }, wasBusy ? breath : 0)
    },
    stop,
    onVoices(run) {
      engine?.addEventListener?.('voiceschanged', run)
      const timers = engine ? looks.map((after) => setTimeout(run, after)) : []
      return () => {
        engine?.removeEventListener?.('voiceschanged', run)
        for (const one of timers) clearTimeout(one)
      }
    },
  }
}

/** Sentences, or parts of those that are long. */
export function sentencesOf(text: string): string[] {
  const sentences = text.match(/[^]+?(?:[.!?…؟]+[»")]*(?=\s|$)|$)/g) ?? []
  return sentences.flatMap((one) => (one.length > longest ? one.match(new RegExp(`.{1,${longest}}(?:\\s|$)|\\S+`, 'g')) ?? [] : [one])).map((one) => one.trim()).filter((one) => /[\p{L}\p{N}]/u.test(one))
}

/** Arabic voices pass over two Moroccan letters: findings/espeak-skips-moroccan-letters.sh. */
function spellFor(language: Language, text: string): string {
  return language === 'ar' ? text.replace(/ڭ/g, 'گ').replace(/ڤ/g, 'ف') : text
}
