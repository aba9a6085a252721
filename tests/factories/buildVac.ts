import type { Payload } from 'payload'
import { documentFromText } from '../../src/content/documentFromText'
import type { Department, User, Vac } from '../../src/payload-types'

let count = 0

/** A department of its own, unless given. */
export async function buildDepartment(payload: Payload, overrides: Partial<Department> = {}): Promise<Department> {
  count += 1
  return payload.create({
    collection: 'departments',
    data: { name: `Afdeling ${count}`, groupEmail: `afdeling${count}@voorbeeld.example`, ...overrides },
    overrideAccess: true,
  })
}

/** A user with a role; an owner gets a department of its own, unless given. */
export async function buildUser(payload: Payload, overrides: Partial<User> = {}): Promise<User> {
  count += 1
  const role = overrides.role ?? 'editor'
  const departments = overrides.departments ?? (role === 'owner' ? [(await buildDepartment(payload)).id] : [])
  return payload.create({
    collection: 'users',
    data: {
      email: `gebruiker${count}@voorbeeld.example`,
      name: `Gebruiker ${count}`,
      password: 'een-lang-wachtwoord',
      mayPublish: true,
      ...overrides,
      role,
      departments,
    } as never,
    depth: 0,
    overrideAccess: true,
  })
}

/** A published VAC with its department, unless overridden. */
export async function buildVac(
  payload: Payload,
  overrides: Partial<Omit<Vac, 'owningDepartment'>> & { owningDepartment?: number } = {},
): Promise<Vac> {
  count += 1
  const owningDepartment = overrides.owningDepartment ?? (await buildDepartment(payload)).id
  const _status = overrides._status ?? 'published'
  return payload.create({
    collection: 'vacs',
    data: {
      question: `Hoe vraag ik voorbeeld ${count} aan?`,
      shortAnswer: `U vraagt voorbeeld ${count} aan op onze website.`,
      answer: documentFromText(`U vraagt voorbeeld ${count} aan op onze website. Dat kost 10 euro.`) as never,
      reviewIntervalMonths: 12,
      targetGroup: 'resident',
      ...overrides,
      owningDepartment,
      _status,
    } as never,
    draft: _status === 'draft',
    depth: 0,
    overrideAccess: true,
  })
}
