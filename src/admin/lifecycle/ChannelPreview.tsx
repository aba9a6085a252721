'use client'

import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Lifecycle } from '../../api/lifecycle/schema'
import type { Language } from '../../messages/language'
import type { lifecycleWords } from '../../messages/lifecycleWords'
import parts from '../parts.module.css'
import { previewPage } from './previewPage'
import styles from './LifecyclePanel.module.css'

const channels = ['phone', 'email', 'counter', 'website'] as const

interface ChannelPreviewProps {
  preview: Lifecycle['preview']
  words: (typeof lifecycleWords)['nl']
  language: Language
}

/** The newest version on each channel. The frame runs no script and leads nowhere: it only shows. */
export function ChannelPreview({ preview, words, language }: ChannelPreviewProps) {
  const id = useId()
  const [current, setCurrent] = useState(0)
  const tabs = useRef<HTMLDivElement>(null)
  const channel = channels[current] ?? 'phone'

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = (current + step + channels.length) % channels.length
    setCurrent(next)
    tabs.current?.querySelectorAll<HTMLButtonElement>('[role="tab"]')[next]?.focus()
  }

  return (
    <details className={styles.details}>
      <summary>{words.preview}</summary>
      <p className={parts.hint}>{words.previewHint}</p>
      <div ref={tabs} role="tablist" aria-label={words.preview} className={styles.tabs}>
        {channels.map((name, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-controls={`${id}-panel`}
            aria-selected={index === current}
            tabIndex={index === current ? 0 : -1}
            onClick={() => setCurrent(index)}
            onKeyDown={onKeyDown}
          >
            {words.channels[name]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${channel}`}>
        {preview[channel].trim() === '' ? (
          <p className={parts.hint}>{words.previewEmpty}</p>
        ) : (
          <iframe
            className={styles.frame}
            sandbox=""
            title={`${words.preview}: ${words.channels[channel]}`}
            srcDoc={previewPage(preview[channel], language)}
          />
        )}
      </div>
    </details>
  )
}
