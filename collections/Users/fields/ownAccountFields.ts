import type { Field } from 'payload'
import { label } from '../../fields/label'

/** Shown to the user whose account it is. */
const isOwn = (data: { id?: unknown } | undefined, _siblings: unknown, { user }: { user?: { id?: unknown } | null }): boolean =>
  data?.id !== undefined && data.id === user?.id

const neverRead = { read: () => false }

/** What somebody fills in to change their own account. Nothing of it is stored (hooks/confirmOwnChanges.ts). */
export const ownAccountFields: Field[] = [
  {
    name: 'newEmail',
    type: 'text',
    virtual: true,
    access: neverRead,
    label: label('Nieuw e-mailadres', 'New e-mail address'),
    admin: {
      condition: isOwn,
      description: label(
        'U krijgt op het nieuwe adres een mail met een link. Het adres wijzigt pas als u die opent.',
        'You get a mail with a link at the new address. The address changes once you open it.',
      ),
    },
  },
  {
    name: 'currentPassword',
    type: 'text',
    virtual: true,
    access: neverRead,
    label: label('Huidig wachtwoord', 'Current password'),
    admin: {
      condition: isOwn,
      description: label(
        'Nodig als u uw naam, e-mailadres of wachtwoord wijzigt.',
        'Needed to change your name, e-mail address or password.',
      ),
      components: { Field: '/src/admin/account/CurrentPassword#CurrentPassword' },
    },
  },
]
