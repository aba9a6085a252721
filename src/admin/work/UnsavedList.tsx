'use client'

import { getTranslation } from '@payloadcms/translations'
import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { UnsavedText } from '../../browser/unsaved/unsavedStore'
import { useUnsavedStore } from '../../browser/unsaved/useUnsavedStore'
import type { Language } from '../../messages/language'
import { unsavedWords } from '../../messages/unsavedWords'
import parts from '../parts.module.css'
import { typedWhen } from '../unsaved/typedWhen'
import { unsavedHref } from '../unsaved/unsavedHref'
import styles from './WorkPage.module.css'

/** On the start page: what this user typed in this browser and did not save, one line a form. Nothing when there is nothing. */
export function UnsavedList({ language }: { language: Language }) {
  const words = unsavedWords[language]
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const store = useUnsavedStore(user?.id)
  const [texts, setTexts] = useState<UnsavedText[]>([])
  useEffect(() => {
    if (!store) return
    const read = () => setTexts(store.list())
    read()
    return store.subscribe(read)
  }, [store])

  const lines = texts.flatMap(({ place, instance, title, typedAt }) => {
    const href = unsavedHref(place)
    if (href === null) return []
    const kind = place.startsWith('globals/')
      ? getEntityConfig({ globalSlug: place.slice('globals/'.length) })?.label
      : getEntityConfig({ collectionSlug: place.split('/')[0] ?? '' })?.labels.singular
    const name = title || words.untitled
    return [
      {
        key: `${place} ${instance}`,
        href,
        name,
        kind: kind ? getTranslation(kind, i18n) : '',
        when: typedWhen(typedAt, { now: Date.now(), language }),
      },
    ]
  })
  if (lines.length === 0) return null

  return (
    <section aria-labelledby="work-unsaved" className={parts.panel}>
      <h2 id="work-unsaved" className={parts.panelTitle}>
        {words.listTitle}
      </h2>
      <p className={parts.hint}>{words.listIntro}</p>
      <ul className={styles.plain}>
        {lines.map(({ key, href, name, kind, when }) => (
          <li key={key}>
            <a href={href} aria-label={words.open(name)}>
              {name}
            </a>{' '}
            <span className={parts.hint}>{[kind, when].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
