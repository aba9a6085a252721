import { z } from 'zod'

/** Lower-case words with hyphens: what a slug or key in the example content looks like. */
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const line = z.string().trim().min(1)
const html = line
const phone = z.string().regex(/^0[0-9]{3}( [0-9]{2}){3}$/)
const email = z.email()
/** Days from the day the content is loaded; negative lies in the past. */
const days = z.int()
const hours = z.int()

export const seedMunicipalitySchema = z.strictObject({
  slug,
  name: line,
  /** Well formed, but of no real municipality. */
  tooiUri: z.url(),
  website: z.url(),
  phone,
  email,
  complaintsUrl: z.url(),
  openingHours: line,
  address: line,
})

export const seedDepartmentSchema = z.strictObject({
  key: slug,
  name: line,
  groupEmail: email,
  groupPhone: phone,
  openingHours: line,
  /** Key of the department this one is part of. */
  parent: slug.optional(),
})

export const seedThemeSchema = z.strictObject({ slug, name: line, description: line })

export const seedHandoverSchema = z.strictObject({
  key: slug,
  title: line,
  /** Key of the department whose agreement this is. */
  department: slug,
  firstLine: line,
  rest: line,
  groupPhone: phone,
  groupEmail: email,
  hours: line,
  deputy: line,
  quickestChannel: z.enum(['form', 'phone', 'email', 'counter']),
  reviewInDays: days,
})

export const seedContactSchema = z.strictObject({
  key: slug,
  /** A role, never the name of a person. */
  name: line,
  function: line,
  department: slug,
  phone,
  email,
  availability: line,
  subjects: z.array(line).min(1),
  reviewInDays: days,
})

export const seedNoticeSchema = z
  .strictObject({
    key: slug,
    title: line,
    text: line,
    /** What an agent says aloud. */
    say: line,
    startsInHours: hours,
    endsInHours: hours,
    onWebsite: z.boolean(),
    vacs: z.array(slug),
    /** Empty: for all municipalities. */
    municipalities: z.array(slug),
  })
  .refine((notice) => notice.endsInHours > notice.startsInHours, { path: ['endsInHours'] })

export const seedUplSchema = z.strictObject({
  name: line,
  uri: z.url({ protocol: /^http$/, hostname: /^standaarden\.overheid\.nl$/ }),
})

export const seedApplySchema = z.strictObject({
  text: html,
  links: z.array(z.strictObject({ label: line, url: z.url(), kind: z.enum(['form', 'link']) })),
})

export const seedVacSchema = z.strictObject({
  slug,
  question: z.string().trim().endsWith('?'),
  /** Plain text an agent can say aloud. */
  shortAnswer: line,
  /** HTML: h2, h3, p, ul, ol, li, table, a, strong. */
  answer: html,
  questionsToAsk: z.array(line).default([]),
  cost: html.optional(),
  duration: html.optional(),
  /** One item each; inline HTML is allowed. */
  bring: z.array(line).default([]),
  apply: seedApplySchema.optional(),
  department: slug,
  contact: slug.optional(),
  reviewIntervalMonths: z.int().min(1).max(36),
  searchTerms: z.array(line).min(5).max(12),
  themes: z.array(slug).min(1),
  targetGroup: z.enum(['resident', 'business', 'both']),
  /** Names from upl.yaml. */
  upl: z.array(line),
  /** Empty: for all municipalities. */
  municipalities: z.array(slug),
  related: z.array(slug),
  linkedLetters: z.array(z.strictObject({ name: line, reference: line })).default([]),
  /** For agents only: no public page may show it. */
  internalNote: line.optional(),
  handover: slug.optional(),
  /** Present: agents do not answer this by phone, and do this instead. */
  notByPhone: z.strictObject({ instead: line }).optional(),
  /** 0 is the day of loading; below 0: the check is overdue. */
  reviewDueInDays: days,
  status: z.enum(['published', 'draft']),
})

/**
 * The whole example content as read from seed/content: one property per file, and
 * `vacs` for the folder of that name. Checks shapes, not references between files.
 */
export const seedContentSchema = z.strictObject({
  municipalities: z.array(seedMunicipalitySchema),
  departments: z.array(seedDepartmentSchema),
  themes: z.array(seedThemeSchema),
  handovers: z.array(seedHandoverSchema),
  contacts: z.array(seedContactSchema),
  notices: z.array(seedNoticeSchema),
  upl: z.array(seedUplSchema),
  vacs: z.array(seedVacSchema),
})

export type SeedVac = z.infer<typeof seedVacSchema>
export type SeedContent = z.infer<typeof seedContentSchema>
