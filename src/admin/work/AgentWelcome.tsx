import type { Language } from '../../messages/language'
import { workWords } from '../../messages/workWords'
import parts from '../parts.module.css'
import styles from './WorkPage.module.css'

/** For agents who end up in the admin: the way to their own screen. */
export function AgentWelcome({ language }: { language: Language }) {
  const words = workWords[language]
  return (
    <main className={styles.page}>
      <h1 className={parts.title}>{words.agentTitle}</h1>
      <p className={styles.sentence}>{words.agentText}</p>
      <p>
        <a className={parts.primary} href="/agent">
          {words.agentLink}
        </a>
      </p>
    </main>
  )
}
