import { Mark } from './Mark'
import styles from './brand.module.css'

/** The name above the sign-in form. */
export function Logo() {
  return (
    <span className={styles.logo}>
      <Mark size={40} />
      Vraagbaak
    </span>
  )
}
