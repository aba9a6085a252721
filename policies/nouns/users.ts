import { admins, all, everyone, themselves, type Policy } from '../rule'

/** Accounts. */
export const users = {
  verbs: {
    create: admins,
    read: { agent: themselves, owner: themselves, editor: themselves, lead: themselves, admin: all },
    update: { agent: themselves, owner: themselves, editor: themselves, lead: themselves, admin: all },
    delete: admins,
    unlock: admins,
    /** To come into the admin. */
    admin: everyone,
    /** To give roles and rights, and to change accounts of others without their password. */
    administer: admins,
  },
} satisfies Policy
