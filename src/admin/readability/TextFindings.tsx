'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import { readabilityWords } from '../../messages/readabilityWords'
import { checkText } from '../../readability/checkText'
import type { Finding, TextKind } from '../../readability/types'
import { fitSuggestion } from '../editor/readability/fitSuggestion'
import parts from '../parts.module.css'
import { useAdminLanguage } from '../useAdminLanguage'
import { FindingDetails } from './FindingDetails'
import { Verdict, verdictText } from './Verdict'
import { allowedWordsOf, useReadabilitySettings } from './useReadabilitySettings'
import { useSettled } from '../useSettled'
import styles from './TextFindings.module.css'

interface TextFindingsProps {
  inputId: string
  kind: TextKind
  value: string
  /** While the form is being saved. */
  isBusy: boolean
  onChange: (value: string) => void
}

/** The last suggestion that was followed: what the text was, and what it became. */
interface Step {
  before: string
  after: string
  text: string
}

/** Verdict and findings of a plain text, each suggestion one press away. */
export default function TextFindings({ inputId, kind, value, isBusy, onChange }: TextFindingsProps) {
  const language = useAdminLanguage()
  const words = readabilityWords[language]
  const { settings } = useReadabilitySettings(language)
  const [step, setStep] = useState<Step | null>(null)
  const [message, setMessage] = useState('')
  const text = useDeferredValue(value)
  const allowedWords = allowedWordsOf(settings)
  const { score, meets, findings } = useMemo(() => checkText(text, { kind, allowedWords: [...allowedWords] }), [text, kind, allowedWords])
  const settled = useSettled(verdictText({ score, meets, words }))

  const apply = (finding: Finding, suggestion: string) => {
    // What is on screen may be a moment older than the text.
    if (isBusy || text !== value) return
    const { start, end, text: replacement } = fitSuggestion(value, { ...finding, suggestion })
    const after = value.slice(0, start) + replacement + value.slice(end)
    setStep({ before: value, after, text: replacement })
    setMessage(words.applied(replacement.trim()))
    onChange(after)
    document.getElementById(inputId)?.focus()
  }

  const undo = () => {
    if (!step || isBusy) return
    onChange(step.before)
    setStep(null)
    setMessage(words.undone)
    document.getElementById(inputId)?.focus()
  }

  return (
    <div className={styles.box}>
      <Verdict score={score} meets={meets} findings={findings} words={words} />
      <p role="status" className={parts.hidden}>
        {settled}
      </p>
      <p role="status" className={styles.message}>
        {step?.after === value || !step ? message : ''}
      </p>
      {step?.after === value && (
        <button type="button" className={styles.button} onClick={undo}>
          {words.undo}
        </button>
      )}
      {findings.length > 0 && (
        <details className={styles.details}>
          <summary>{words.all(findings.length)}</summary>
          <ul className={styles.list}>
            {findings.map((finding) => (
              <li key={`${finding.rule}-${finding.start}-${finding.end}`}>
                <FindingDetails
                  finding={finding}
                  quote={text.slice(finding.start, finding.end)}
                  words={words}
                  onApply={(suggestion) => apply(finding, suggestion)}
                >
                  <button type="button" className={styles.button} onClick={() => select(inputId, finding)}>
                    {words.show}
                  </button>
                </FindingDetails>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** Shows a finding in its field by selecting it. */
function select(inputId: string, { start, end }: Finding): void {
  const input = document.getElementById(inputId)
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return
  input.focus()
  input.setSelectionRange(start, end)
}
