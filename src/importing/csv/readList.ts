import { cleanEntry } from '../../content/cleaning/cleanEntry'

export interface ReadList {
  values: string[]
  /** Whether commas alone parted them, in a column where a comma may belong to a name. */
  isByComma: boolean
}

/** Signs that part entries and stand in no name: a semicolon, a line, an upright line, a tab. */
const PARTS = /[;\n\r|\t]+/
/** Not the one of a number: "1,5 meter". */
const COMMA = /,(?!\d)|(?<!\d),/
/** What people put before each line of a list. */
const BULLET = /^(?:[-*•·–]|\d{1,2}[.)])\s+/

/**
 * The entries of a cell with a list. Semicolons, line ends, "|" and tabs part them; so do commas, but in names
 * (`areNames`) only where nothing else does. Between quotes everything is one entry: "wonen, bouwen".
 */
export function readList(cell: string, { areNames }: { areNames: boolean }): ReadList {
  const quoted: string[] = []
  // Entries between quotes are set apart under a mark that no text can hold.
  const text = cleanEntry(cell).replace(
    /(?<=^|[;\n\r|\t,]\s*)["“„]([^"“”„]+)["”](?=\s*(?:$|[;\n\r|\t,]))/g,
    (_, entry: string) => `\0${quoted.push(entry) - 1}\0`,
  )
  const parts = text.split(PARTS)
  const isByComma = areNames && parts.filter((part) => part.trim() !== '').length === 1 && text.includes(',')
  const entries = areNames && !isByComma ? parts : parts.flatMap((part) => part.split(COMMA))
  const values = entries
    .map((entry) =>
      entry
        .trim()
        .replace(BULLET, '')
        .replace(/\0(\d+)\0/g, (_, at: string) => quoted[Number(at)] ?? ''),
    )
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter((entry) => /[\p{L}\p{N}]/u.test(entry))
  const known = new Set<string>()
  const once = values.filter((value) => !known.has(value.toLowerCase()) && known.add(value.toLowerCase()))
  return { values: once, isByComma: isByComma && once.length > 1 }
}
