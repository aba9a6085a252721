import { outageOf } from '../../src/outages/outageOf'
import { reasonIn } from '../../src/outages/reasonIn'

/**
 * The last net of the worker. Every connection of ours has a listener; should a library forget one, a server that
 * went away is one line in the log and no end of the process. Anything else is a fault of ours in an unknown
 * state: it is told with its stack, and whoever runs the process starts it anew.
 */
export function surviveLostConnections(): void {
  const survive = (error: unknown) => {
    const server = outageOf(error)
    if (server) return console.error(`${server} went away in a place that does not listen: ${reasonIn(error)}`)
    console.error(error)
    process.exit(1)
  }
  process.on('uncaughtException', survive)
  process.on('unhandledRejection', survive)
}
