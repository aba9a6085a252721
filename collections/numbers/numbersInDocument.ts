import type { FlattenedField } from 'payload'
import type { RichDocument } from '../../src/content/document'
import { describeNumber } from '../../src/content/numbers/describeNumber'
import { type Passage, findCitizenServiceNumbers } from '../../src/content/numbers/findCitizenServiceNumbers'
import { passagesOfDocument, passagesOfText } from '../../src/content/numbers/passages'
import { validateDocument } from '../../src/content/validateDocument'

/** A number in a field. The path is that of the field: a form that is told of a place inside would take it for a field of its own. */
export interface NumberInField {
  path: string
  digits: string
  isNamed: boolean
  /** The number, masked, with the words around it. */
  shown: string
}

/** What we make ourselves: no free text, and full of digits. */
const MACHINE_FIELDS = new Set([
  'id',
  'uuid',
  'slug',
  'externalId',
  'uri',
  'tooiUri',
  'version',
  'vacVersion',
  'digest',
  'key',
  'basedOn',
  'editedByName',
])

type Data = Record<string, unknown>

/** The numbers in what is sent that could be citizen service numbers, field by field. Fields that are not sent are not looked at. */
export function numbersInDocument(fields: readonly FlattenedField[], data: Data, parent = ''): NumberInField[] {
  return fields.flatMap((field) => {
    if (!('name' in field) || !field.name || MACHINE_FIELDS.has(field.name)) return []
    const value = data[field.name]
    const path = parent ? `${parent}.${field.name}` : field.name
    if (field.type === 'group' || field.type === 'tab') return isData(value) ? numbersInDocument(field.flattenedFields, value, path) : []
    if (field.type === 'array')
      return rowsOf(value).flatMap((row, index) => numbersInDocument(field.flattenedFields, row, `${path}.${index}`))
    return passagesOf(field, value).flatMap((passage) =>
      findCitizenServiceNumbers(passage).map(({ digits, isNamed, ...place }) => ({
        path,
        digits,
        isNamed,
        shown: describeNumber(passage, { digits, isNamed, ...place }),
      })),
    )
  })
}

function passagesOf(field: FlattenedField, value: unknown): Passage[] {
  if (field.type !== 'text' && field.type !== 'textarea' && field.type !== 'json') return []
  const label = labelOf(field)
  if (typeof value === 'string') return passagesOfText(value, label)
  if (field.type === 'json' && isData(value) && value.type === 'doc') {
    // A document that is broken is refused for that, and not read here.
    return validateDocument(value, 'full').length === 0 || validateDocument(value, 'list').length === 0
      ? passagesOfDocument(value as unknown as RichDocument)
      : stringsIn(value).flatMap((text) => passagesOfText(text, label))
  }
  return stringsIn(value).flatMap((text) => passagesOfText(text, label))
}

/** Every text in a value of any shape. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

/** The Dutch name of a field: "Kenmerk" says what the number below it is. */
function labelOf({ label, name }: { label?: unknown; name: string }): string {
  if (typeof label === 'string') return label
  return isData(label) && typeof label.nl === 'string' ? label.nl : name
}

function isData(value: unknown): value is Data {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function rowsOf(value: unknown): Data[] {
  return Array.isArray(value) ? value.filter(isData) : []
}
