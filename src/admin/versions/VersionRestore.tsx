'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useParams } from 'next/navigation'
import { useAdminLanguage } from '../useAdminLanguage'
import { useJson } from '../useJson'
import { RestorePanel } from './RestorePanel'

/** In the heading of a document: on the screen of one of its versions, the ways back to it. Payload's own button puts an old text live at once. */
export function VersionRestore() {
  const { id, collectionSlug } = useDocumentInfo()
  const { segments } = useParams<{ segments?: string[] }>()
  const at = segments?.indexOf('versions') ?? -1
  const versionId = at >= 0 ? segments?.[at + 1] : undefined
  return id === undefined || versionId === undefined || !collectionSlug ? null : (
    <OfVersion collection={collectionSlug} versionId={versionId} />
  )
}

function OfVersion({ collection, versionId }: { collection: string; versionId: string }) {
  const language = useAdminLanguage()
  const { answer } = useJson<{ updatedAt: string }>(
    `/api/${collection}/versions/${encodeURIComponent(versionId)}?depth=0&select[updatedAt]=true`,
    { language },
  )
  return answer ? <RestorePanel versionId={versionId} savedAt={answer.data.updatedAt} /> : null
}
