import type { Access } from 'payload'

/** Every signed-in user; nobody anonymous. */
export const isSignedIn: Access = ({ req }) => Boolean(req.user)
