import { channel } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** The table of routes as the web server asks it, before Next. */
export interface ServerTable {
  /** The methods that an address knows, and the largest body (bytes) that it reads; null when nothing stands there. */
  methodsAt: (path: string) => readonly string[] | null
  limitAt: (path: string) => number | null
  /** Answers what is not for Next; false when Next must. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean
}

/**
 * Next builds the table with all that it uses; the web server is no part of that build. A channel of Node is where both
 * meet, so that there is one Payload, one word list and one copy of each index (docs/decisions/0016).
 */
const tables = channel('vraagbaak:routes')

/** Tells the web server of this process which routes there are. */
export function announceTable(table: ServerTable): void {
  tables.publish(table)
}

/** The table, once Next has announced it: listen before Next starts. */
export function announcedTable(): Promise<ServerTable> {
  return new Promise((resolve) => {
    tables.subscribe(function take(table) {
      tables.unsubscribe(take)
      resolve(table as ServerTable)
    })
  })
}
