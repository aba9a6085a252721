import { z } from 'zod'

/** What every indexed document has, whatever it is about: what it is matched on, and a hash of it all. */
const matchable = {
  /** Words, stems and compound parts of title, search terms and vocabulary: what Meilisearch matches first. */
  titleWords: z.string(),
  /** The same of the running text. */
  bodyWords: z.string(),
  /** Number of words in the title: among equals the shorter title comes first. */
  titleLength: z.number().int().nonnegative(),
  /** Orders a list without a query. */
  sortKey: z.string(),
  /** Hash over the rest of the document and the version of the word pipeline. */
  hash: z.string().regex(/^[0-9a-f]{32}$/),
}

const vacShape = {
  id: z.uuid(),
  slug: z.string(),
  question: z.string().min(1),
  /** Plain text, two or three sentences; '' when there is none. */
  summary: z.string(),
  /** The public text of the VAC as plain text: short answer, full answer and typed sections. */
  body: z.string(),
  /** Everyday words; matched, never shown to the public. */
  searchTerms: z.array(z.string()),
  /** Titles that municipalities use for the UPL products of this VAC; matched only. */
  vocabulary: z.array(z.string()),
  departmentId: z.number().int(),
  departmentName: z.string(),
  themes: z.array(z.strictObject({ slug: z.string(), name: z.string() })),
  themeSlugs: z.array(z.string()),
  targetGroup: z.enum(['resident', 'business', 'both']),
  upl: z.array(z.string()),
  /** Empty: holds for every municipality served. */
  municipalitySlugs: z.array(z.string()),
  publishedAt: z.string(),
  ...matchable,
}

/** The only shape in the public index. It has no place for internal text. */
export const publicDocumentSchema = z.strictObject(vacShape)

/** The only shape in the agents' index. */
export const agentDocumentSchema = z.strictObject({
  ...vacShape,
  /** Internal note, questions to ask, handover and letters as plain text; matched, not shown in a hit. */
  internalText: z.string(),
  isNotByPhone: z.boolean(),
  /** yyyy-mm-dd, or '' when never checked. */
  lastChecked: z.string(),
  /** The same as a number, yyyymmdd, to filter by; 0 when never checked. */
  lastCheckedNumber: z.number().int().nonnegative(),
  reviewDue: z.string(),
})

/** An entry of the phone directory; only in an agents' index. */
export const contactDocumentSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]+$/),
  name: z.string().min(1),
  role: z.string(),
  departmentId: z.number().int().nullable(),
  departmentName: z.string(),
  phone: z.string(),
  email: z.string(),
  availability: z.string(),
  subjects: z.array(z.string()),
  municipalitySlugs: z.array(z.string()),
  ...matchable,
})

/** News of the day; only in an agents' index. */
export const noticeDocumentSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]+$/),
  title: z.string().min(1),
  body: z.string(),
  /** ISO 8601 timestamp, or '' for a notice without a set end. */
  endsAt: z.string(),
  vacUuids: z.array(z.string()),
  municipalitySlugs: z.array(z.string()),
  ...matchable,
})

export type PublicDocument = z.infer<typeof publicDocumentSchema>
export type AgentDocument = z.infer<typeof agentDocumentSchema>
export type ContactDocument = z.infer<typeof contactDocumentSchema>
export type NoticeDocument = z.infer<typeof noticeDocumentSchema>

/** What is found of one VAC: by the public, and by agents. */
export interface VacDocuments {
  public: PublicDocument
  agent: AgentDocument
}

/** One index per key. `public` and `agent` hold VACs. */
export type IndexKey = 'public' | 'agent' | 'contacts' | 'notices'

export interface DocumentByIndex {
  public: PublicDocument
  agent: AgentDocument
  contacts: ContactDocument
  notices: NoticeDocument
}

export const documentSchemas: { [Key in IndexKey]: z.ZodType<DocumentByIndex[Key]> } = {
  public: publicDocumentSchema,
  agent: agentDocumentSchema,
  contacts: contactDocumentSchema,
  notices: noticeDocumentSchema,
}
