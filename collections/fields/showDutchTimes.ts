import type { SanitizedConfig } from 'payload'

/**
 * Lists show every moment in Dutch time. Payload adds "created", "changed" and "thrown away" by itself and shows them
 * in the time zone of the browser.
 */
export function showDutchTimes(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of config.collections) {
    for (const field of fields) {
      if (field.type !== 'date') continue
      field.admin = { ...field.admin, components: { Cell: '/src/admin/moments/MomentCell#MomentCell', ...field.admin?.components } }
    }
  }
  return config
}
