import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { roles } from '../policies/person'
import { MIN_PASSWORD, passwordIssue } from '../src/accounts/passwordIssue'
import { accountWords } from '../src/messages/accountWords'
import { inService } from './services/inService'
import { PlainError, runScript } from './services/PlainError'

const USAGE = `Zo maakt u een account:
  npm run user -- --email naam@gemeente.nl --name "Voornaam Achternaam" --role ${roles.join('|')}
Het wachtwoord vraagt de opdracht u, of geef het in de variabele NEW_PASSWORD.`

/** `npm run user`: makes an account, above all the first one of an installation. */
await runScript(async () => {
  const { email, name, role } = readArguments()
  const password = process.env.NEW_PASSWORD ?? (await ask(`Wachtwoord (ten minste ${MIN_PASSWORD} tekens): `))
  const issue = passwordIssue(password, { name, email })
  if (issue) throw new PlainError(accountWords.nl.password[issue.code]?.(issue.params) ?? issue.code)
  await inService(async () => {
    const { getPayload } = await import('payload')
    const { default: config } = await import('../payload.config')
    const payload = await getPayload({ config })
    const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } }, overrideAccess: true })
    if (totalDocs > 0) throw new PlainError(`Er is al een account met het adres ${email}.`)
    await payload.create({ collection: 'users', data: { email, name, role, password, mayPublish: true }, depth: 0, overrideAccess: true })
    console.log(`Klaar. ${email} kan inloggen.`)
  })
})

function readArguments() {
  const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } } })
  const role = roles.find((known) => known === values.role)
  if (!values.email?.includes('@') || !values.name || !role) throw new PlainError(USAGE)
  return { email: values.email, name: values.name, role }
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
  }
}
