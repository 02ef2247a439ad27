// How are words of the domain kept in several languages?

/** Languages the interface speaks. */
export const LANGUAGES = ['en', 'zh'] as const

/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number]

/** Words in every language of the interface; the other official languages of the UN may join. */
export interface Words {
  readonly en: string
  readonly zh: string
  readonly ar?: string | undefined
  readonly fr?: string | undefined
  readonly ru?: string | undefined
  readonly es?: string | undefined
}
