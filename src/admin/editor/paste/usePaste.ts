'use client'

import type { EditorProps, EditorView } from '@tiptap/pm/view'
import { useCallback, useMemo, useState } from 'react'
import { cleanEntry } from '../../../content/cleaning/cleanEntry'
import type { DocumentVariant } from '../../../content/schema'
import type { Issue } from '../../../errors'
import { insertPaste } from './insertPaste'
import { readPastedHtml } from './readPastedHtml'

interface PasteHandling {
  editorProps: Pick<EditorProps, 'transformPastedHTML' | 'transformPastedText' | 'handleDOMEvents'>
  /** What the last paste left out or changed. */
  notes: Issue[]
  forgetNotes: () => void
}

/** Reads what is pasted or dropped, and tells what became of it. */
export function usePaste(variant: DocumentVariant): PasteHandling {
  const [notes, setNotes] = useState<Issue[]>([])
  const forgetNotes = useCallback(() => setNotes([]), [])
  const editorProps = useMemo(() => {
    const paste = (view: EditorView, event: ClipboardEvent): boolean => {
      const given = event.clipboardData?.getData('text/html') ?? ''
      const plain = event.clipboardData?.getData('text/plain') ?? ''
      // Files, and letters that are still being composed, are the editor's own business.
      if ((given === '' && plain === '') || view.composing || !view.editable) return false
      event.preventDefault()
      const read = given === '' ? { html: '', text: cleanEntry(plain), notes: [] } : readPastedHtml(given, variant)
      const isNothing = read.text.trim() === ''
      const outcome = isNothing ? 'whole' : insertPaste(view, { ...read, event })
      const lost: Issue[] = outcome === 'as_text' ? [{ code: 'pasted_as_text', path: [], params: {} }] : []
      setNotes([...lost, ...(isNothing && read.notes.length === 0 ? [{ code: 'pasted_nothing', path: [], params: {} }] : read.notes)])
      return true
    }
    return {
      // Drops come this way too; what was read once reads the same again.
      transformPastedHTML: (html: string) => {
        const read = readPastedHtml(html, variant)
        if (read.notes.length > 0) setNotes(read.notes)
        return read.html
      },
      transformPastedText: cleanEntry,
      handleDOMEvents: { paste },
    }
  }, [variant])
  return { editorProps, notes, forgetNotes }
}
