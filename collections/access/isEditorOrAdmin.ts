import type { Access } from 'payload'
import { hasRole } from './roles'

/** Editors and administrators: all content, of every department. */
export const isEditorOrAdmin: Access = ({ req }) => hasRole(req, 'editor', 'admin')
