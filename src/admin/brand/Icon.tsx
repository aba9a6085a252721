import { Mark } from './Mark'

/** The mark in the path at the top of every page. The link around it has no text of its own. */
export function Icon() {
  return <Mark size={18} title="Vraagbaak" />
}
