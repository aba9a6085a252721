import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z.string().default(''),
  MEILI_URL: z.string().default(''),
  MEILI_KEY: z.string().default(''),
  /** Prefix of every index name, so that several installations can share one server. */
  MEILI_PREFIX: z.string().regex(/^[a-z0-9_-]*$/).default('vraagbaak'),
  PAYLOAD_SECRET: z.string().default(''),
  /** Address at which browsers reach us, without a trailing slash. */
  PUBLIC_URL: z.string().default('http://localhost:3000'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  DATA_DIR: z.string().default('.data'),
  DATA_SETS: z.string().default('../shared/data'),
  PG_POOL_MAX: z.coerce.number().int().min(5).default(10),
  /** How long PostgreSQL may work on one statement (seconds); 0: as long as it takes. */
  PG_STATEMENT_SECONDS: z.coerce.number().int().min(0).default(20),
  SMTP_URL: z.string().default(''),
  MAIL_FROM: z.string().default('Vraagbaak <vraagbaak@localhost>'),
  MEILI_BIN: z.string().default(''),
  CHROMIUM_BIN: z.string().default(''),
  PAYLOAD_DROP_DATABASE: z.string().optional(),
  NODE_ENV: z.string().default('development'),
})

export type Env = z.infer<typeof schema>

/** Parses the environment anew. Throws one sentence per wrong variable. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const parsed = schema.safeParse(source)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment is not right. ${faults.join('; ')}`)
}

/** The environment of this process. The only reader of `process.env`. */
export const env: Env = readEnv()
