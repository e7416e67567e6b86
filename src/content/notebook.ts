// The shapes of the notebook: what is known of forms of violence, situations and rights. Ids only; its words are the namespaces `notebook/…`.

/** Where a form of violence is met. */
export type FormPlace = 'online' | 'school' | 'street' | 'home' | 'anywhere'

/** Where it comes from, and who has read it. */
export interface Sourced {
  source: string
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  date: string
  /** `none`, or who and when. */
  review: string
}

/** The little drawing of a situation. */
export const situationSigns = ['chat', 'warning', 'photo', 'eye', 'heart', 'home', 'steps', 'tag', 'lock', 'phone', 'replay', 'hand', 'question'] as const

/** What to do in one situation: the first thing, three next acts, what rarely helps, a first sentence. */
export interface Situation extends Sourced {
  id: string
  sign: (typeof situationSigns)[number]
  next: string[]
  /** Ids of forms. */
  forms: string[]
  /** Ids of help lines, 2511 first. */
  lines: string[]
}

/** A form of violence, in plain words. */
export interface Form extends Sourced {
  id: string
  where: FormPlace
  looks: string[]
  helps: string[]
  /** Ids of facts. */
  facts: string[]
  lines: string[]
  /** The scene that shows it; absent while there is none. */
  scene?: string
}

export interface Right {
  id: string
  fact: string
  forms: string[]
  review: string
}

/** The page for parents and adults at home. */
export interface ParentsPage extends Sourced {
  sections: { id: string; points: string[] }[]
  lines: string[]
}

/** What the search is told in one language. */
export interface Said {
  /** Words that say nothing of what is looked for. */
  ignored: string[]
  /** How a child says it, by page: `situation/menace`, `form/chantage`, `rights`, `parents`, `help`. */
  pages: Record<string, string[]>
}

/** The recall questions of a scene, those of days later after them. Their words are those of the scene. */
export interface Quiz {
  scene: string
  questions: { id: string; options: { id: string; fits: boolean }[] }[]
}

export interface Notebook {
  situations: Situation[]
  forms: Form[]
  rights: Right[]
  parents: ParentsPage
}

export type NotebookPart = keyof Notebook
