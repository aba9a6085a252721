import type { Payload } from 'payload'
import type { Role } from '../policies/person'

/** For looking around on your own machine. A real installation makes its own accounts, by the same rules (src/accounts/passwordIssue.ts). */
export const DEMO_PASSWORD = 'proef-met-stroopwafel'

interface Account {
  email: string
  name: string
  role: Role
  /** Names of the departments that an owner belongs to. */
  departments?: string[]
}

export const accounts: Account[] = [
  { email: 'agent@vraagbaak.example', name: 'Medewerker KCC', role: 'agent' },
  { email: 'eigenaar@vraagbaak.example', name: 'Eigenaar Burgerzaken', role: 'owner', departments: ['Burgerzaken'] },
  { email: 'redactie@vraagbaak.example', name: 'Redactie', role: 'editor' },
  { email: 'teamleider@vraagbaak.example', name: 'Teamleider KCC', role: 'lead' },
  { email: 'beheer@vraagbaak.example', name: 'Beheerder', role: 'admin' },
]

/** Makes the accounts that do not exist yet. Departments that are not there are left out. */
export async function loadAccounts(payload: Payload): Promise<void> {
  for (const { departments = [], ...account } of accounts) {
    const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: account.email } }, overrideAccess: true })
    if (totalDocs > 0) continue
    const { docs } = await payload.find({ collection: 'departments', where: { name: { in: departments } }, depth: 0, overrideAccess: true })
    await payload.create({
      collection: 'users',
      data: { ...account, password: DEMO_PASSWORD, mayPublish: true, departments: docs.map(({ id }) => id) },
      depth: 0,
      overrideAccess: true,
    })
  }
}
