'use client'

import { useState } from 'react'
import { copyText } from '../../browser/copyText'
import { isSameValue } from '../../browser/unsaved/changedValues'
import { toHtml } from '../../content/toHtml'
import { unsavedWords } from '../../messages/unsavedWords'
import parts from '../parts.module.css'
import { useAdminLanguage } from '../useAdminLanguage'
import { isRichDocument } from './fieldText'
import { type TextPart, markDifferences } from './markDifferences'
import { useFieldReading } from './useFieldReading'
import styles from './UnsavedText.module.css'

type Values = Record<string, unknown>

interface Props {
  /** The user's own text, by field. */
  yours: Values
  /** What the form holds now. */
  current: Values
  /** Puts one field back; absent where the user may not write. */
  onPutBack: ((name: string, label: string) => void) | null
}

/** Two texts side by side, field by field, with what differs marked; each can be copied, and one's own put back. */
export function CompareTexts({ yours, current, onPutBack }: Props) {
  const language = useAdminLanguage()
  const words = unsavedWords[language]
  const [said, setSaid] = useState('')
  const names = Object.keys(yours).filter((name) => !isSameValue(yours[name], current[name]))
  const { label, text } = useFieldReading([yours, Object.fromEntries(names.map((name) => [name, current[name]]))])
  if (names.length === 0) return <p>{words.same}</p>

  const copy = async (value: unknown, plain: string) => {
    const isCopied = await copyText(isRichDocument(value) ? { plain, html: htmlOf(value) ?? plain } : { plain })
    setSaid(isCopied ? words.copied : words.copyFailed)
  }

  return (
    <>
      <p className={parts.hint}>{words.marks}</p>
      {names.map((name) => {
        const field = label(name)
        const [own, now] = [text(name, yours[name]), text(name, current[name])]
        const marked = markDifferences(now, own)
        const sides = [
          { whose: words.yours, value: yours[name], plain: own, shown: marked.other },
          { whose: words.current, value: current[name], plain: now, shown: marked.one },
        ]
        return (
          <section key={name} className={styles.field} aria-label={field}>
            <h4 className={styles.heading}>{field}</h4>
            <div className={styles.sides}>
              {sides.map(({ whose, value, plain, shown }) => (
                <div key={whose} className={styles.side}>
                  <h5 className={styles.whose}>{whose}</h5>
                  <div className={styles.text}>{plain === '' ? <em>{words.empty}</em> : <MarkedText shown={shown} />}</div>
                  <button
                    type="button"
                    className={parts.button}
                    aria-label={words.copyField(field, whose)}
                    onClick={() => void copy(value, plain)}
                  >
                    {words.copy}
                  </button>
                </div>
              ))}
            </div>
            {onPutBack && (
              <button type="button" className={parts.button} onClick={() => onPutBack(name, field)}>
                {words.putBackOne(field)}
              </button>
            )}
          </section>
        )
      })}
      <p role="status" className={parts.status}>
        {said}
      </p>
    </>
  )
}

function MarkedText({ shown }: { shown: readonly TextPart[] }) {
  return shown.map(({ text, differs }, at) => (differs ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))
}

/** A damaged document has no layout to keep. */
function htmlOf(value: Parameters<typeof toHtml>[0]): string | null {
  try {
    return toHtml(value)
  } catch {
    return null
  }
}
