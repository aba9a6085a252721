/** The languages of our screens. Dutch comes first; English can be chosen in the admin. */
export type Language = 'nl' | 'en'

/** The screen language for a language code of the admin or a browser: English when asked, else Dutch. */
export function toLanguage(code: string | undefined): Language {
  return code?.toLowerCase().startsWith('en') ? 'en' : 'nl'
}
