import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { promisify } from 'node:util'
import { PlainError } from './PlainError'

const run = promisify(execFile)

/** Where Linux and macOS keep a Chromium or Chrome. */
const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The path of a Chromium for the browser tests: CHROMIUM_BIN, one in a known place, one installed
 * with apt-get (as root on Debian or Ubuntu). Throws a PlainError that says what to do otherwise.
 */
export async function ensureChromium(): Promise<string> {
  const wished = process.env.CHROMIUM_BIN
  if (wished) {
    if (existsSync(wished)) return wished
    throw new PlainError(`CHROMIUM_BIN names ${wished}, which does not exist.`)
  }
  return found() ?? (await installed()) ?? refuse()
}

function found(): string | undefined {
  return KNOWN_PLACES.find((place) => existsSync(place))
}

async function installed(): Promise<string | undefined> {
  if (userInfo().uid !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installing Chromium with apt-get.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env, maxBuffer: 100_000_000 })
  } catch (cause) {
    throw new PlainError('apt-get could not install Chromium. Install Chromium or Chrome, or set CHROMIUM_BIN to its path.', { cause })
  }
  return found()
}

function refuse(): never {
  throw new PlainError(
    'The browser tests need Chromium, and none was found. Install Chromium or Chrome (on Debian: apt-get install chromium), or set CHROMIUM_BIN to its path.',
  )
}
