import type { CollectionConfig, FieldAccess } from 'payload'
import { can } from '../../policies/can'
import { roles } from '../../policies/person'
import { RESET_LASTS_MS } from '../../src/accounts/resetLasts'
import { env } from '../../src/env'
import { accessOf } from '../access/accessOf'
import { may } from '../access/may'
import { userOf } from '../access/userOf'
import { label } from '../fields/label'
import { askForReset, resetWithCode } from './endpoints/resetEndpoints'
import { ownAccountFields } from './fields/ownAccountFields'
import { confirmOwnChanges } from './hooks/confirmOwnChanges'
import { forgiveLogin, forgiveUnlocked, limitLogins } from './hooks/limitLogins'
import { refuseEasyPasswords } from './hooks/refuseEasyPasswords'
import { withdrawLinks } from './hooks/withdrawLinks'

const roleLabels = {
  agent: label('KCC-medewerker', 'Agent'),
  owner: label('Contenteigenaar', 'Content owner'),
  editor: label('Redactie', 'Editor'),
  lead: label('Teamleider', 'Team lead'),
  admin: label('Beheerder', 'Administrator'),
}

/** Roles and rights are given, never taken. */
const given: FieldAccess = ({ req }) => can(userOf(req), 'administer', 'users')
const givenOnly = { create: given, update: given }

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('Gebruiker', 'User'), plural: label('Gebruikers', 'Users') },
  auth: {
    // Payload's own lock tells which accounts exist, and lets anybody lock anybody out: ours counts otherwise (hooks/limitLogins.ts).
    maxLoginAttempts: 0,
    tokenExpiration: 10 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: env.PUBLIC_URL.startsWith('https://') },
    forgotPassword: { expiration: RESET_LASTS_MS },
  },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'role', 'departments'], group: label('Beheer', 'Administration') },
  access: { ...accessOf('users'), unlock: may('unlock', 'users'), admin: ({ req }) => can(userOf(req), 'admin', 'users') },
  hooks: {
    beforeOperation: [limitLogins, confirmOwnChanges, refuseEasyPasswords],
    beforeChange: [withdrawLinks],
    afterLogin: [forgiveLogin],
    afterOperation: [forgiveUnlocked],
  },
  endpoints: [askForReset, resetWithCode],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: label('Naam', 'Name'), saveToJWT: true },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'agent',
      saveToJWT: true,
      label: label('Rol', 'Role'),
      options: roles.map((role) => ({ value: role, label: roleLabels[role] })),
      access: givenOnly,
    },
    {
      name: 'departments',
      type: 'relationship',
      relationTo: 'departments',
      hasMany: true,
      maxDepth: 1,
      label: label('Afdelingen', 'Departments'),
      access: givenOnly,
      admin: { condition: (data) => data?.role === 'owner' },
    },
    {
      name: 'mayPublish',
      type: 'checkbox',
      defaultValue: true,
      label: label('Mag publiceren', 'May publish'),
      access: givenOnly,
      admin: { condition: (data) => data?.role === 'owner' },
    },
    {
      name: 'municipality',
      type: 'relationship',
      custom: { whenGone: 'forget' },
      relationTo: 'municipalities',
      maxDepth: 1,
      label: label('Werkt meestal voor', 'Mostly works for'),
    },
    ...ownAccountFields,
  ],
}
