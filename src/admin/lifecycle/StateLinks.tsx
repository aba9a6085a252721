import type { Lifecycle } from '../../api/lifecycle/schema'
import type { lifecycleWords } from '../../messages/lifecycleWords'
import parts from '../parts.module.css'
import styles from './LifecyclePanel.module.css'

/** Where the live text can be seen. New tabs: unsaved text in the form must survive. */
export function StateLinks({ links, words }: { links: Lifecycle['links']; words: (typeof lifecycleWords)['nl'] }) {
  if (!links) return null
  return (
    <ul className={styles.links}>
      {(['website', 'print', 'agent'] as const).map((target) => (
        <li key={target}>
          <a href={links[target]} target="_blank" rel="noreferrer">
            {words[target]}
            <span className={parts.hidden}> ({words.newTab})</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
