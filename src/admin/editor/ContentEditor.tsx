'use client'

import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { RichDocument } from '../../content/document'
import { emptyDocument } from '../../content/emptyDocument'
import { isEmptyDocument } from '../../content/isEmptyDocument'
import type { DocumentVariant } from '../../content/schema'
import type { EditorWords } from '../../messages/editorWords'
import type { ReadabilityWords } from '../../messages/readabilityWords'
import { LinkPanel } from './LinkPanel'
import { Toolbar } from './Toolbar'
import { isSameDocument } from './isSameDocument'
import { PasteNotes } from './paste/PasteNotes'
import { usePaste } from './paste/usePaste'
import { FindingPopover } from './readability/FindingPopover'
import { dispatchReadability } from './readability/ReadabilityExtension'
import { ReadabilityPanel } from './readability/ReadabilityPanel'
import { editorExtensions } from './readability/editorExtensions'
import { linkAction, toolbarGroups } from './toolbarActions'
import styles from './ContentEditor.module.css'

interface ContentEditorProps {
  variant: DocumentVariant
  /** The stored document; null or undefined for an empty field. Must fit the schema of the variant. */
  value: RichDocument | null | undefined
  /** Called for changes by a person only, never on opening. Null when no text is left. */
  onChange: (value: RichDocument | null) => void
  words: EditorWords
  readabilityWords: ReadabilityWords
  /** Words that the check for plain Dutch leaves alone. */
  allowedWords: readonly string[]
  /** Id of the editable area. */
  id: string
  label: string
  describedBy: string
  isRequired: boolean
  isInvalid: boolean
  /** The user may not change this: no toolbar. */
  isReadOnly: boolean
  /** For a moment, while the form is being saved. */
  isBusy: boolean
}

/** The rich text editor with its toolbar. Knows nothing of Payload's form. */
export default function ContentEditor(props: ContentEditorProps) {
  const { variant, value, onChange, words, readabilityWords, allowedWords, isReadOnly, isBusy } = props
  const [isLinkOpen, setLinkOpen] = useState(false)
  const toolbar = useRef<HTMLDivElement>(null)
  const own = useRef(new WeakSet<RichDocument>())
  const extensions = useMemo(
    () => editorExtensions(variant, isReadOnly ? null : readabilityWords, words.numberMark),
    [variant, isReadOnly, readabilityWords, words.numberMark],
  )
  const groups = useMemo(
    () =>
      toolbarGroups(
        variant,
        linkAction(() => setLinkOpen(true)),
      ),
    [variant],
  )

  const paste = usePaste(variant)

  const editor = useEditor({
    extensions,
    content: value ?? emptyDocument(variant),
    editable: !isReadOnly && !isBusy,
    immediatelyRender: false,
    editorProps: {
      attributes: attributesOf(props),
      ...paste.editorProps,
      handleKeyDown: (_view, event) => {
        if (event.altKey && event.key === 'F10') {
          event.preventDefault()
          toolbar.current?.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus()
          return true
        }
        if (!isReadOnly && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
          event.preventDefault()
          setLinkOpen(true)
          return true
        }
        return false
      },
    },
    onUpdate: ({ editor: now }) => {
      const doc = now.getJSON() as RichDocument
      own.current.add(doc)
      onChange(isEmptyDocument(doc) ? null : doc)
    },
  })

  useEffect(() => {
    // The form hands our own documents back, sometimes an older one than what has been typed since.
    if (!editor || (value && own.current.has(value))) return
    if (!value && editor.isFocused) return
    if (isSameDocument(editor, value ?? emptyDocument(variant))) return
    editor.commands.setContent(value ?? emptyDocument(variant), { emitUpdate: false })
  }, [editor, value, variant])

  useEffect(() => {
    if (editor && !isReadOnly) dispatchReadability(editor, { type: 'allow', words: allowedWords })
  }, [editor, isReadOnly, allowedWords])

  const hadFocus = useRef(false)
  useEffect(() => {
    if (!editor) return
    if (isBusy) hadFocus.current = editor.isFocused
    // Tiptap keeps the first value of `editable`, whatever comes later.
    editor.setEditable(!isReadOnly && !isBusy, false)
    if (!isBusy && hadFocus.current && document.activeElement === document.body) editor.commands.focus()
  }, [editor, isBusy, isReadOnly])

  return (
    <div className={styles.frame} data-editor-frame data-invalid={props.isInvalid || undefined} data-read-only={isReadOnly || undefined}>
      {editor && !isReadOnly && <Toolbar ref={toolbar} editor={editor} groups={groups} words={words} controls={props.id} />}
      {editor && isLinkOpen && <LinkPanel editor={editor} words={words.link} onClose={() => setLinkOpen(false)} />}
      {editor && !isReadOnly && <PasteNotes notes={paste.notes} words={words.paste} onClose={paste.forgetNotes} />}
      <EditorContent editor={editor} className={variant === 'full' ? styles.tall : styles.short} />
      {editor && !isReadOnly && <FindingPopover editor={editor} words={readabilityWords} />}
      {editor && !isReadOnly && <ReadabilityPanel editor={editor} label={props.label} words={readabilityWords} />}
    </div>
  )
}

function attributesOf({ id, label, describedBy, isRequired, isInvalid, isReadOnly }: ContentEditorProps): Record<string, string> {
  return {
    id,
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-describedby': describedBy,
    ...(isRequired ? { 'aria-required': 'true' } : {}),
    ...(isInvalid ? { 'aria-invalid': 'true' } : {}),
    ...(isReadOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
  }
}
