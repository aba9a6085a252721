import type { Payload } from 'payload'
import type { User } from '../../payload-types'
import { loadReadabilitySettings } from '../../publishing/readability/loadReadabilitySettings'
import { mayOverride } from '../../publishing/readability/mayOverride'
import type { EditorReadabilitySettings } from './schema'

export async function loadEditorSettings(payload: Payload, user: User): Promise<EditorReadabilitySettings> {
  return { ...(await loadReadabilitySettings({ payload })), mayOverride: mayOverride(user) }
}
