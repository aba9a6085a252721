import type { Access } from 'payload'
import { hasRole } from './roles'

/** Who looks after the whole, or over it: editors, team leaders, administrators. */
export const isEditorLeadOrAdmin: Access = ({ req }) => hasRole(req, 'editor', 'lead', 'admin')
