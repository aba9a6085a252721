import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The Payload of this process. */
export function payloadInstance(): Promise<Payload> {
  return getPayload({ config })
}
