'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useState } from 'react'
import { completeHref } from '../../content/addresses/completeHref'
import { addressMessage } from '../../messages/addressMessages'
import type { EditorWords } from '../../messages/editorWords'
import { useAdminLanguage } from '../useAdminLanguage'
import { useKeyDown } from '../useKeyDown'
import styles from './LinkPanel.module.css'

interface LinkPanelProps {
  editor: Editor
  words: EditorWords['link']
  onClose: () => void
}

/** Sets, changes or removes the link under the cursor. Lies in the form of the page, so Enter must not submit that form. */
export function LinkPanel({ editor, words, onClose }: LinkPanelProps) {
  const id = useId()
  const language = useAdminLanguage()
  const isChange = editor.isActive('link')
  const needsText = !isChange && editor.state.selection.empty
  const current: unknown = editor.getAttributes('link').href
  const [address, setAddress] = useState(typeof current === 'string' ? current : '')
  const [text, setText] = useState('')
  const [error, setError] = useState<{ field: 'address' | 'text'; message: string } | null>(null)
  const panel = useRef<HTMLDivElement>(null)
  const addressInput = useRef<HTMLInputElement>(null)
  const textInput = useRef<HTMLInputElement>(null)

  useEffect(() => (needsText ? textInput : addressInput).current?.focus(), [needsText])

  const close = () => {
    onClose()
    editor.commands.focus()
  }

  const refuse = (field: 'address' | 'text', message: string) => {
    setError({ field, message })
    ;(field === 'text' ? textInput : addressInput).current?.focus()
  }

  const apply = () => {
    if (needsText && text.trim() === '') return refuse('text', words.noText)
    if (address.trim() === '') return refuse('address', words.empty)
    const read = completeHref(address)
    if ('problem' in read) return refuse('address', addressMessage(read.problem, language))
    const { href } = read
    const link = { type: 'link', attrs: { href } }
    if (needsText)
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: text.trim(), marks: [link] })
        .unsetMark('link')
        .run()
    else editor.chain().focus().extendMarkRange('link').setLink({ href }).run()
    onClose()
  }

  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onClose()
  }

  useKeyDown(panel, (event) => {
    const isInInput = event.target instanceof HTMLInputElement
    if (event.key !== 'Escape' && !(event.key === 'Enter' && isInInput)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') close()
    else apply()
  })

  const describe = (field: 'address' | 'text') => (error?.field === field ? `${id}-error` : field === 'address' ? `${id}-hint` : undefined)

  return (
    <div ref={panel} role="group" aria-label={words.title} className={styles.panel}>
      {needsText && (
        <div className={styles.field}>
          <label htmlFor={`${id}-text`}>{words.text}</label>
          <input
            ref={textInput}
            id={`${id}-text`}
            value={text}
            aria-invalid={error?.field === 'text' || undefined}
            aria-describedby={describe('text')}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      )}
      <div className={styles.field}>
        <label htmlFor={`${id}-address`}>{words.address}</label>
        <input
          ref={addressInput}
          id={`${id}-address`}
          value={address}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={error?.field === 'address' || undefined}
          aria-describedby={describe('address')}
          onChange={(event) => setAddress(event.target.value)}
        />
        <span id={`${id}-hint`} className={styles.hint}>
          {words.addressHint}
        </span>
      </div>
      <p id={`${id}-error`} role="alert" className={styles.error}>
        {error?.message}
      </p>
      <div className={styles.actions}>
        <button type="button" className={styles.primary} onClick={apply}>
          {words.apply}
        </button>
        {isChange && (
          <button type="button" onClick={remove}>
            {words.remove}
          </button>
        )}
        <button type="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </div>
  )
}
