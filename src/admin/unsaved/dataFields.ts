import type { ClientField } from 'payload'

/** The fields of a form that hold data, by name; those within tabs, rows and folds count as their own. */
export function dataFields(fields: readonly ClientField[]): Map<string, ClientField> {
  return new Map(fields.flatMap(dataFieldsOf))
}

function dataFieldsOf(field: ClientField): [string, ClientField][] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [] : tab.fields.flatMap(dataFieldsOf)))
  if (field.type === 'row' || field.type === 'collapsible') return field.fields.flatMap(dataFieldsOf)
  if (field.type === 'ui' || !('name' in field)) return []
  return [[field.name, field]]
}
