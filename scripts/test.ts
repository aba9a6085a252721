import { spawn } from 'node:child_process'
import { ensureChromium } from './services/ensureChromium'
import { PlainError, runScript } from './services/PlainError'

/** `npm test`: unit, integration and browser tests in one go. Arguments go to vitest. */
await runScript(async () => {
  const chromium = await ensureChromium()
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--project', 'integration', '--project', 'e2e', ...process.argv.slice(2)]
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, CHROMIUM_BIN: chromium }, stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) throw new PlainError('Not all tests passed.')
})
