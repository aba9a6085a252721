import type { FieldAccess } from 'payload'
import { hasRole } from '../../access/roles'

/** Roles and rights are given by administrators, never taken. */
export const isAdminForField: FieldAccess = ({ req }) => hasRole(req, 'admin')
