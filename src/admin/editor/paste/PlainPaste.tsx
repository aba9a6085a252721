'use client'

import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { readingMessage } from '../../../messages/readingMessage'
import { useAdminLanguage } from '../../useAdminLanguage'

type TextField = HTMLInputElement | HTMLTextAreaElement

/**
 * Formatted text that is pasted into a plain field of the admin goes through the reading of the editor: the browser's own
 * text joins the numbers of "12" and a small raised "50", and keeps what was struck. Shows nothing; what was left out is told.
 */
export function PlainPaste() {
  const language = useAdminLanguage()
  useEffect(() => {
    const paste = async (field: TextField, { html, plain }: { html: string; plain: string }) => {
      // A page without a paste does not load the reading.
      const reading = await import('./readPastedHtml').catch(() => null)
      // The browser's own text may hold a wrong amount: better nothing, and what to do.
      if (reading === null) return toast.error(readingMessage({ path: [], code: 'paste_failed', params: {} }, language))
      const { text, notes } = reading.readPastedHtml(html, 'full')
      const isSame = notes.length === 0 && numbersOf(text) === numbersOf(plain)
      insert(field, isSame ? plain : text)
      const messages = [...new Set(notes.map((note) => readingMessage(note, language)))]
      if (messages.length > 0) toast.info(messages.join(' '))
    }
    const onPaste = (event: ClipboardEvent) => {
      const html = event.clipboardData?.getData('text/html') ?? ''
      const plain = event.clipboardData?.getData('text/plain') ?? ''
      if (html === '' || !isTextField(event.target)) return
      event.preventDefault()
      void paste(event.target, { html, plain })
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [language])
  return null
}

function isTextField(target: EventTarget | null): target is TextField {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly && !target.disabled
  return target instanceof HTMLInputElement && target.type === 'text' && !target.readOnly && !target.disabled
}

function numbersOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ')
}

function insert(field: TextField, text: string): void {
  const fitting = field instanceof HTMLInputElement ? text.replaceAll(/\s*\n\s*/g, ' ').trim() : text
  // Old, but the one way that the browser can undo.
  if (document.activeElement === field && document.execCommand('insertText', false, fitting)) return
  field.setRangeText(fitting, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
