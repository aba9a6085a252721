import type { Payload } from 'payload'
import { can } from '../../../policies/can'
import type { User } from '../../payload-types'
import { loadReadabilitySettings } from '../../publishing/readability/loadReadabilitySettings'
import type { EditorReadabilitySettings } from './schema'

export async function loadEditorSettings(payload: Payload, user: User): Promise<EditorReadabilitySettings> {
  return { ...(await loadReadabilitySettings({ payload })), abilities: { overrideCheck: can(user, 'overrideCheck', 'vacs') } }
}
