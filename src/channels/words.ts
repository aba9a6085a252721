/** What the channels say of themselves; everything else comes from the VAC. Plain text: renderers escape it. */
export interface ChannelWords {
  language: ChannelLanguage
  /** Around news that runs now and is about the answer. */
  notice: { title: (title: string) => string; holdsFor: (names: string) => string; until: (day: string, time: string) => string }
  sections: { cost: string; duration: string; bring: string; apply: string }
  /** Above the full answer, where other parts stand before it. */
  explanation: string
  counter: { contact: string; moreAt: string }
  email: {
    subject: (question: string) => string
    salutation: (name: string | null) => string
    youAsked: string
    moreAt: string
    questions: string
    phone: (phone: string) => string
    mail: (email: string) => string
    complaints: string
    greeting: string
    municipality: (name: string) => string
  }
}

export type ChannelLanguage = 'nl' | 'en'

export const channelWords: Readonly<Record<ChannelLanguage, ChannelWords>> = {
  nl: {
    language: 'nl',
    notice: {
      title: (title) => `Let op: ${title}`,
      holdsFor: (names) => `Dit geldt voor ${names}.`,
      until: (day, time) => `Dit geldt tot ${day}, ${time}.`,
    },
    sections: { cost: 'Kosten', duration: 'Hoe lang duurt het?', bring: 'Wat neemt u mee?', apply: 'Zo regelt u het' },
    explanation: 'Uitleg',
    counter: { contact: 'Hebt u nog vragen?', moreAt: 'U leest dit ook op' },
    email: {
      subject: (question) => `Uw vraag: ${question}`,
      salutation: (name) => (name ? `Geachte heer/mevrouw ${name},` : 'Geachte heer/mevrouw,'),
      youAsked: 'U stelde ons deze vraag:',
      moreAt: 'U leest dit antwoord ook op onze website:',
      questions: 'Hebt u nog vragen?',
      phone: (phone) => `Bel ons: ${phone}.`,
      mail: (email) => `Mail ons: ${email}.`,
      complaints: 'Bent u niet tevreden over hoe wij u helpen? Hier leest u hoe u een klacht indient:',
      greeting: 'Met vriendelijke groet,',
      municipality: (name) => (/^gemeenten? /i.test(name) ? name : `${/ en /.test(name) ? 'Gemeenten' : 'Gemeente'} ${name}`),
    },
  },
  en: {
    language: 'en',
    notice: {
      title: (title) => `Please note: ${title}`,
      holdsFor: (names) => `This holds for ${names}.`,
      until: (day, time) => `This holds until ${day}, ${time}.`,
    },
    sections: { cost: 'Costs', duration: 'How long does it take?', bring: 'What to bring', apply: 'How to apply' },
    explanation: 'Explanation',
    counter: { contact: 'Do you have any questions?', moreAt: 'You can also read this at' },
    email: {
      subject: (question) => `Your question: ${question}`,
      salutation: (name) => (name ? `Dear ${name},` : 'Dear Sir or Madam,'),
      youAsked: 'You asked us this question:',
      moreAt: 'You can also read this answer on our website:',
      questions: 'Do you have any more questions?',
      phone: (phone) => `Call us: ${phone}.`,
      mail: (email) => `E-mail us: ${email}.`,
      complaints: 'Are you not happy with the way we help you? Here you can read how to make a complaint:',
      greeting: 'Kind regards,',
      municipality: (name) => (/^municipality /i.test(name) ? name : `Municipality of ${name}`),
    },
  },
}
