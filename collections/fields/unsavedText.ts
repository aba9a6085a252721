import type { CollectionConfig, GlobalConfig, UIField } from 'payload'

/** Keeps what is typed in a form until it is saved, and offers back what was not. */
const unsavedText: UIField = {
  name: 'unsavedText',
  type: 'ui',
  admin: {
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/src/app/(payload)/fields/UnsavedTextField#UnsavedTextField' },
  },
}

/** A collection or global whose form in the admin loses nothing that is typed in it. */
export function withUnsavedText<Config extends CollectionConfig | GlobalConfig>(config: Config): Config {
  return { ...config, fields: [unsavedText, ...config.fields] }
}
