import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureChromium } from './services/ensureChromium'
import { PlainError, runScript } from './services/PlainError'

/** `npm test`: unit, integration and browser tests in one go. Arguments go to vitest. */
await runScript(async () => {
  if (!existsSync('node_modules/vitest'))
    throw new PlainError('The tests need the packages for development: run npm ci without --omit=dev.')
  const chromium = await ensureChromium()
  const folder = await mkdtemp(path.join(tmpdir(), 'vraagbaak-test-'))
  const report = path.join(folder, 'report.json')
  const projects = ['unit', 'integration', 'e2e'].flatMap((name) => ['--project', name])
  const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`]
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...projects, ...reporters, ...process.argv.slice(2)]
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, CHROMIUM_BIN: chromium }, stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', resolve)
  })
  await printClosingLine(report)
  await rm(folder, { recursive: true, force: true })
  if (code !== 0) throw new PlainError('Not all tests passed.')
})

/** One line without colours, for whoever reads a log. */
async function printClosingLine(report: string): Promise<void> {
  const text = await readFile(report, 'utf8').catch(() => null)
  if (text === null) return
  const { numPassedTests, numFailedTests } = JSON.parse(text) as { numPassedTests: number; numFailedTests: number }
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
}
