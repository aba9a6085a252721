import pg from 'pg'
import { inject } from 'vitest'

/** Gives every test file a database and indexes of its own, before any module of ours reads the environment. */
const template = inject('TEMPLATE_DATABASE')
const name = `t_${crypto.randomUUID().replaceAll('-', '')}`
const url = new URL(inject('DATABASE_URL'))

const admin = new pg.Client({ connectionString: url.href })
await admin.connect()
try {
  // Two files that copy at once must take turns: a template may have no other user.
  await admin.query('select pg_advisory_lock(1)')
  await admin.query(`create database ${name} template ${template}`)
} finally {
  await admin.end()
}
url.pathname = `/${name}`
Object.assign(process.env, {
  DATABASE_URL: url.href,
  MEILI_URL: inject('MEILI_URL'),
  MEILI_KEY: inject('MEILI_KEY'),
  MEILI_PREFIX: name.slice(0, 12),
  PAYLOAD_SECRET: inject('PAYLOAD_SECRET'),
  PUBLIC_URL: 'http://localhost:3000',
})
