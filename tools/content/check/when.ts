// When a line says that it happens, read in its own language: the hour, the day of the week, that days have passed.
// One table a language: its names of days and hours, what a card says of days that passed, what is said of another time.

/** Minutes since midnight, a day of the week from Monday = 0. `later`: some days after, without saying which. `half`: the hour, told without morning or evening, is one of two. */
export interface When { hour?: number; half?: boolean; day?: number; later?: boolean }

type Language = 'fr' | 'ar'

interface Words {
  /** From Monday to Sunday. */
  days: readonly string[]
  /** A day at the head of a line, in its first group. */
  day: RegExp
  /** What tells, at the head of a line, that days have passed. */
  later: RegExp
  /** The same, anywhere on a card. */
  laterCard: RegExp
  /** A time to come or gone by: what such a line tells happens on no day yet. */
  elsewhere: RegExp
  /** Anywhere on a card, or at the head of a line. */
  hour(text: string, isCard: boolean): Pick<When, 'hour' | 'half'>
}

const frenchDays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const arabicDays = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد']
const arabicHours = ['الثانية عشرة', 'الواحدة', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة', 'الحادية عشرة']
const arabicMinutes: Record<string, number> = {
  'ودقيقتان': 2, 'وخمس دقائق': 5, 'وعشر دقائق': 10, 'والربع': 15, 'والثلث': 20, 'والنصف': 30, 'إلا دقيقتين': -2, 'إلا خمس دقائق': -5, 'إلا عشر دقائق': -10, 'إلا ربعا': -15, 'إلا ثلثا': -20,
}
const arabicParts: Record<string, 'morning' | 'evening'> = { 'صباحا': 'morning', 'زوالا': 'evening', 'بعد الزوال': 'evening', 'بعد الظهر': 'evening', 'مساء': 'evening', 'ليلا': 'evening' }
const oneOf = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length).join('|')
const arabicClock = `(?:(\\d{1,2}:\\d\\d)|الساعة (\\d{1,2})(?![\\d:])|(${oneOf(arabicHours)})(?: (${oneOf(Object.keys(arabicMinutes))}))?(?: (${oneOf(Object.keys(arabicParts))}))?(?=[،.:]|$)|(منتصف النهار)|(منتصف الليل))`
const arabicClocks = { card: new RegExp(arabicClock, 'u'), head: new RegExp(`^(?:\\p{L}+، )?(?:الساعة (?=\\D|\\d+:))?${arabicClock}`, 'u') }

const tables: Record<Language, Words> = {
  fr: {
    days: frenchDays,
    day: new RegExp(`^(?:le )?(${frenchDays.join('|')})\\b(?! (?:dernier|passé))`, 'i'),
    later: /^(?:le (?:lendemain|surlendemain|jour suivant|jour d['’]après)|(?:une|deux|trois|quatre|cinq|six|\d+|quelques) (?:jours?|semaines?|mois) (?:après|plus tard|ont passé)|la semaine (?:suivante|d['’]après))/i,
    laterCard: /lendemain|suivante?\b|d['’]après(?!-midi)|apr[eè]s\b(?!-midi)|plus tard|semaines?\b|mois\b/i,
    elsewhere: /(?<!\p{L})\p{L}+r(?:ai|as|ons|ez|ont)(?!\p{L})/u,
    hour(text, isCard) {
      const at = (isCard ? /(\d{1,2}) h(?: (\d\d))?\b|\b(midi|minuit)\b/i : /^(?:[^\W\d]+(?: \w+)?, )?(?:(\d{1,2}) h(?: (\d\d))?\b|(midi|minuit)\b)[.,:]? ?/i).exec(text)
      if (!at) return {}
      return { hour: at[3] ? (at[3].toLowerCase() === 'midi' ? 720 : 0) : minutesOf(`${at[1]!}:${at[2] ?? '0'}`) }
    },
  },
  ar: {
    days: arabicDays,
    day: new RegExp(`^(?:(?:في )?(?:يوم|صباح|مساء) )?(${arabicDays.join('|')})(?!\\p{L})(?! (?:الماضي|السابق))`, 'u'),
    later: /^(?:في |من )?(?:اليوم (?:التالي|الموالي)|الغد|الأسبوع (?:التالي|الموالي)|بعد (?:\p{L}+ )?(?:يوم|يومين|أيام|أسبوع|أسبوعين|أسابيع|شهر|شهرين|أشهر)(?!\p{L}))/u,
    laterCard: /(?<!\p{L})(?:الغد|التالية?|الموالية?|(?:ال)?أسبوع(?:ان|ين)?|أسابيع|يوم(?:ان|ين)|أيام|شهر(?:ان|ين)?|أشهر)(?!\p{L})/u,
    elsewhere: /(?<!\p{L})[وف]?(?:غدا|بعد غد|البارحة|أمس|سوف)(?!\p{L})/u,
    hour(text, isCard) {
      const at = (isCard ? arabicClocks.card : arabicClocks.head).exec(text)
      if (!at) return {}
      const [, clock, bare, name, past, part, noon] = at
      if (clock ?? bare) return { hour: minutesOf(clock ?? `${bare!}:0`) }
      if (!name) return { hour: noon ? 720 : 0 }
      const hour = arabicHours.indexOf(name) * 60 + (arabicMinutes[past ?? ''] ?? 0)
      return part ? { hour: hour + (arabicParts[part] === 'evening' ? 720 : 0) } : { hour, half: true }
    },
  },
}

/** Nothing of what a text does not say. `isCard`: a line of its own that tells only when. */
export function readWhen(language: Language, text: string, isCard: boolean): When {
  const { days, day: dayAt, later, laterCard, elsewhere, hour } = tables[language]
  if (!isCard && elsewhere.test(text)) return {}
  const day = dayAt.exec(text)?.[1]?.toLowerCase()
  return { ...(day && { day: days.indexOf(day) }), ...((isCard ? laterCard : later).test(text) && { later: true }), ...hour(text, isCard) }
}

/** A line of another time in either language happens on no day yet in both. */
export function isElsewhere(language: Language, text: string): boolean {
  return tables[language].elsewhere.test(text)
}

/** Whether the Arabic of a line tells another time than its French, where both tell one. */
export function differ(french: When, arabic: When): boolean {
  const half = french.half || arabic.half ? 720 : 1440
  const isOtherHour = french.hour !== undefined && arabic.hour !== undefined && (french.hour - arabic.hour) % half !== 0
  return isOtherHour || (french.day !== undefined && arabic.day !== undefined && french.day !== arabic.day)
}

/** Of « 14:36 ». */
export function minutesOf(clock: string): number {
  const [hours, rest] = clock.split(':')
  return Number(hours) * 60 + Number(rest)
}

export function clockOf(hour: number): string {
  return `${Math.floor(hour / 60)} h ${String(hour % 60).padStart(2, '0')}`
}

export function nameOfDay(day: number): string {
  return frenchDays[day]!
}
