'use client'

import { Node } from '@tiptap/pm/model'
import { useMemo } from 'react'
import type { RichDocument } from '../../content/document'
import { type DocumentVariant, contentSchema } from '../../content/schema'

interface Openable {
  /** False for a stored value that the editor would silently lose text of. */
  isOpenable: boolean
  /** Documents that the editor made itself need no check at every keystroke. */
  noteOwn: (value: RichDocument | null) => void
}

/** Documents that an editor on this page made. */
const made = new WeakSet<RichDocument>()

function noteOwn(document: RichDocument | null): void {
  if (document) made.add(document)
}

/** Whether the editor can show a stored document in full. */
export function useOpenable(value: RichDocument | null | undefined, variant: DocumentVariant): Openable {
  const isOpenable = useMemo(() => !value || made.has(value) || fits(value, variant), [value, variant])
  return { isOpenable, noteOwn }
}

function fits(value: RichDocument, variant: DocumentVariant): boolean {
  try {
    Node.fromJSON(contentSchema(variant), value).check()
    return true
  } catch {
    return false
  }
}
