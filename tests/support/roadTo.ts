import { createServer, connect, type Socket } from 'node:net'
import { freePort } from '../../scripts/services/freePort'

export interface Road {
  /** The address of the server, by this road. */
  url: string
  /** Cuts what is open, and lets nobody through. */
  close: () => void
  /** Keeps what is open, takes new connections, and passes nothing on: a server that hangs. */
  hang: () => void
  /** Cuts what is open once; new connections go through. */
  cut: () => void
  open: () => void
  stop: () => Promise<void>
}

/** A way to a server that can be closed, cut and blocked, as a network or a server can fail at any moment. */
export async function roadTo(target: string): Promise<Road> {
  const to = new URL(target)
  const by = new URL(target)
  by.host = `127.0.0.1:${await freePort()}`
  const open = new Set<Socket>()
  let state: 'open' | 'closed' | 'hanging' = 'open'
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  const server = createServer((near) => {
    if (state === 'closed') return near.destroy()
    const far = connect(Number(to.port), to.hostname)
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      if (state === 'hanging') from.pause()
      from.on('data', (chunk) => into.write(chunk))
      from.on('error', () => undefined)
      from.on('close', () => {
        open.delete(from)
        into.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(Number(by.port), '127.0.0.1', resolve))
  return {
    url: by.href,
    cut,
    close: () => {
      state = 'closed'
      cut()
    },
    hang: () => {
      state = 'hanging'
      for (const socket of open) socket.pause()
    },
    open: () => {
      state = 'open'
      for (const socket of open) socket.resume()
    },
    stop: () => {
      cut()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
