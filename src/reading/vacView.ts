import type { RichDocument } from '../content/document'

/** Who reads: the public never gets `VacView.internal`. */
export type Audience = 'public' | 'agent'

/** Through which door an answer leaves the municipality. */
export type Channel = 'website' | 'counter' | 'phone' | 'email'

export type TargetGroup = 'resident' | 'business' | 'both'

export interface ApplyLink {
  label: string
  url: string
  /** `form`: an online form; `link`: any other page. */
  kind: 'form' | 'link'
}

export interface HandoverView {
  id: number
  title: string
  department: string
  firstLine: string
  rest: string
  groupPhone: string | null
  groupEmail: string | null
  hours: string | null
  deputy: string | null
  quickestChannel: Channel | 'form' | null
}

/** What only staff may see. Present when the audience is `agent`, never for `public`. */
export interface VacInternals {
  note: string | null
  questionsToAsk: string[]
  searchTerms: string[]
  handover: HandoverView | null
  contactPerson: { id: number; name: string; phone: string | null; email: string | null } | null
  linkedLetters: { name: string; reference: string | null }[]
  notByPhone: { instead: string } | null
  /** ISO 8601 date (yyyy-mm-dd) of the last time somebody confirmed the text, or null. */
  lastChecked: string | null
  /** ISO 8601 date by which it must be checked again, or null. */
  reviewDue: string | null
}

/** What a link to another answer shows. */
export interface VacReference {
  uuid: string
  slug: string
  question: string
}

/** News of the day as one reader may see it. */
export interface ReadNotice {
  id: number
  title: string
  text: string
  /** What an agent says; null for the public, and when nothing was written. */
  say: string | null
  /** ISO 8601 timestamp at which it goes away. */
  endsAt: string
  /** Names; empty when it holds everywhere. */
  municipalities: string[]
  /** Live answers that it is about. */
  vacs: VacReference[]
}

/**
 * A VAC as one reader at one moment may see it: the only shape that channels,
 * search documents and APIs are made from.
 */
export interface VacView {
  uuid: string
  slug: string
  question: string
  /** Plain text, two or three sentences; '' when the owner left it open. */
  shortAnswer: string
  answer: RichDocument
  sections: {
    cost: RichDocument | null
    duration: RichDocument | null
    bring: RichDocument | null
    apply: RichDocument | null
    applyLinks: ApplyLink[]
  }
  department: { id: number; name: string }
  themes: { id: number; name: string; slug: string }[]
  targetGroup: TargetGroup
  upl: { name: string; uri: string | null }[]
  /** Empty when the VAC holds for every municipality served. */
  /** `uri`: its TOOI identity. */
  municipalities: { id: number; name: string; slug: string; uri: string | null }[]
  related: VacReference[]
  /** News that runs now and is about this answer, newest first. Empty where the door did not ask for it. */
  notices: ReadNotice[]
  /** Where a resident turns to: the front door of the municipality, never a direct extension. */
  contactPoint: { name: string; phone: string | null; email: string | null; website: string | null }
  /** ISO 8601 timestamp of the published version. */
  publishedAt: string
  internal: VacInternals | null
}
