import type { Issue } from '../errors'

export function documentMessages(issues: Issue[], language: 'nl' | 'en'): string {
  const codes = [...new Set(issues.map((issue) => issue.code))].join(', ')
  return language === 'nl'
    ? `Deze tekst heeft een vorm die we niet kunnen bewaren (${codes}). Kopieer uw tekst, maak het veld leeg en plak hem opnieuw.`
    : `This text has a form that we cannot keep (${codes}). Copy your text, empty the field and paste it again.`
}
