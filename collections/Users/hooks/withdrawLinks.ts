import type { CollectionBeforeChangeHook } from 'payload'

/** A link for a new password is worth no more once the password or the address is another: whoever holds it may be why. */
export const withdrawLinks: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const isOther = Boolean(data.password) || (data.email !== undefined && data.email !== originalDoc?.email)
  return operation === 'update' && isOther ? { ...data, resetPasswordToken: null, resetPasswordExpiration: null } : data
}
