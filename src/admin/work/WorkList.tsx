import type { ReactNode } from 'react'
import type { workWords } from '../../messages/workWords'
import styles from './WorkPage.module.css'

interface WorkListProps<Item> {
  id: string
  title: string
  none: string
  items: Item[]
  /** How many there are, of which `items` are the first. */
  count: number
  words: (typeof workWords)['nl']
  children: (item: Item) => ReactNode
}

/** One list of the start page, with its count, and one sentence when it is empty. */
export function WorkList<Item>({ id, title, none, items, count, words, children }: WorkListProps<Item>) {
  const headingId = `work-${id}`
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} className={styles.heading}>
        {title}
        {count > 0 && <span className={styles.count}>{count}</span>}
      </h2>
      {items.length === 0 && count === 0 ? <p className={styles.none}>{none}</p> : <ul className={styles.list}>{items.map(children)}</ul>}
      {count > items.length && <p className={styles.none}>{words.more(count - items.length)}</p>}
    </section>
  )
}
