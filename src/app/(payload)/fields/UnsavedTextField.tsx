import type { User } from '../../../payload-types'
import { StrayErrors } from '../../../admin/unsaved/StrayErrors'
import { UnsavedText } from '../../../admin/unsaved/UnsavedText'
import { unsavedKey } from '../../../api/session/unsavedKey'
import { OpenUnsavedStore } from '../../../browser/unsaved/OpenUnsavedStore'

/** Above the fields of a form: what this user typed here and did not save. The form brings the key of who opened it. */
export function UnsavedTextField({ user }: { user?: User | null }) {
  return (
    <>
      {user && <OpenUnsavedStore userId={String(user.id)} unsavedKey={unsavedKey(user.id)} />}
      <StrayErrors />
      <UnsavedText />
    </>
  )
}
