import styles from './Bar.module.css'

/** A share drawn beside the words that say it. */
export function Bar({ percent }: { percent: number }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span style={{ inlineSize: `${percent}%` }} />
    </span>
  )
}
