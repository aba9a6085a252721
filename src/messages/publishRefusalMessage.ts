import type { PublishRefusal, PublishRefusalCode } from '../publishing/check/publishCheck'
import type { VacPartName } from '../publishing/readability/vacParts'
import type { Language } from './language'
import { readabilityPartWords } from './readabilityPartWords'

/** Why a text does not go live, the change that helps most, and what to do now. */
export function publishRefusalMessage({ code, params }: PublishRefusal, language: Language): string {
  const words = language === 'nl' ? nl : en
  const change =
    params.part && params.change ? [words.change(readabilityPartWords[language][params.part as VacPartName], String(params.change))] : []
  return [words.fails(Math.floor(Number(params.score))), ...change, words.next[code]].join(' ')
}

interface RefusalWords {
  fails: (score: number) => string
  change: (part: string, message: string) => string
  next: Record<PublishRefusalCode, string>
}

const nl: RefusalWords = {
  fails: (score) => `Deze tekst voldoet nog niet aan onze B1-regels. De score is ${score} van 100.`,
  change: (part, message) => `Begin bij ${part}. ${message}`,
  next: {
    readability_reason_needed: 'Of vul in waarom u de tekst toch publiceert.',
    readability_override_needed: 'Of vul in waarom u de tekst toch publiceert.',
    readability_refused: 'Sla de tekst op als concept en maak hem makkelijker. Of vraag de redactie om hulp.',
  },
}

const en: RefusalWords = {
  fails: (score) => `This text does not meet our B1 rules yet. Its score is ${score} of 100.`,
  change: (part, message) => `Begin with ${part}. ${message}`,
  next: {
    readability_reason_needed: 'Or fill in why you publish it nonetheless.',
    readability_override_needed: 'Or fill in why you publish it nonetheless.',
    readability_refused: 'Save it as a draft and make it easier. Or ask the editors for help.',
  },
}
