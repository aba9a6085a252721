import type { Language } from '../../messages/language'
import { findabilityWords } from '../../messages/findabilityWords'
import parts from '../parts.module.css'
import styles from './Findability.module.css'

interface Props {
  id: string
  page: number
  pages: number
  language: Language
  onTurn: (page: number) => void
}

/** Which page this is, and the way to those beside it; nothing when there is but one. */
export function PageButtons({ id, page, pages, language, onTurn }: Props) {
  const words = findabilityWords[language].missing
  if (pages <= 1) return null
  return (
    <p className={styles.pages}>
      {page > 1 && (
        <button type="button" className={parts.button} onClick={() => onTurn(page - 1)}>
          {words.previous}
        </button>
      )}
      <span id={id}>{words.page(page, pages)}</span>
      {page < pages && (
        <button type="button" className={parts.button} onClick={() => onTurn(page + 1)}>
          {words.next}
        </button>
      )}
    </p>
  )
}
