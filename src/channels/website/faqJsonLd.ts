/** The question and its answer for machines: schema.org/FAQPage. */
export interface FaqJsonLd {
  '@context': 'https://schema.org'
  '@type': 'FAQPage'
  mainEntity: { '@type': 'Question'; name: string; acceptedAnswer: { '@type': 'Answer'; text: string } }[]
}

/** @param answer HTML, as schema.org allows in an Answer. */
export function faqJsonLd(question: string, answer: string): FaqJsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [{ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } }],
  }
}

/** The content of a `<script type="application/ld+json">`: no text in it can close the script. */
export function toJsonLdScript(jsonLd: FaqJsonLd): string {
  return JSON.stringify(jsonLd).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}
