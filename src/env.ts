import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z.string().default(''),
  MEILI_URL: z.string().default(''),
  MEILI_KEY: z.string().default(''),
  /** Prefix of every index name, so that several installations can share one server. */
  MEILI_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]*$/)
    .default('vraagbaak'),
  PAYLOAD_SECRET: z.string().default(''),
  /** Address at which browsers reach us. It is compared with what browsers send, which has no slash at its end. */
  PUBLIC_URL: z
    .url()
    .default('http://localhost:3000')
    .transform((url) => url.replace(/\/+$/, '')),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  DATA_SETS: z.string().default('../shared/data'),
  PG_POOL_MAX: z.coerce.number().int().min(5).default(10),
  /** How long PostgreSQL may work on one statement (seconds); 0: as long as it takes. */
  PG_STATEMENT_SECONDS: z.coerce.number().int().min(0).default(20),
  /** Proxies that are believed about the address of the client: addresses and networks, by commas. */
  TRUSTED_PROXIES: z.string().default(''),
  SMTP_URL: z.string().default(''),
  MAIL_FROM: z.string().default('Vraagbaak <vraagbaak@localhost>'),
  MEILI_BIN: z.string().default(''),
  PAYLOAD_DROP_DATABASE: z.string().optional(),
})

export type Env = z.infer<typeof schema>

/** Parses the environment anew; an empty variable is one that is not there. Throws one sentence per wrong variable. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment is not right. ${faults.join('; ')}`)
}

/** The environment of this process, for all that is built. Only commands in scripts/ read more: what they need before this is loaded. */
export const env: Env = readEnv()
