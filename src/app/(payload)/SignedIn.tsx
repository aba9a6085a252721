import type { ReactNode } from 'react'
import type { User } from '../../payload-types'
import { PlainPaste } from '../../admin/editor/paste/PlainPaste'
import { AdminSession } from '../../admin/session/AdminSession'
import { unsavedKey } from '../../api/session/unsavedKey'
import { OpenUnsavedStore } from '../../browser/unsaved/OpenUnsavedStore'

/** Around every page of the admin: watches over the session, and brings the key of what this user has not saved. */
export function SignedIn({ user, children }: { user?: User | null; children: ReactNode }) {
  return (
    <AdminSession>
      {user && <OpenUnsavedStore userId={String(user.id)} unsavedKey={unsavedKey(user.id)} />}
      {user && <PlainPaste />}
      {children}
    </AdminSession>
  )
}
