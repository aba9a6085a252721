import { existsSync } from 'node:fs'
import { runToEnd } from './services/runToEnd'
import { PlainError, runScript } from './services/PlainError'

/** What `npm run check` runs, in this order. */
const steps: [name: string, args: string[]][] = [
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']],
  ['formatting', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']],
  ['lint', ['node_modules/oxlint/bin/oxlint', '--deny-warnings', '.']],
  [
    'import zones',
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'collections',
      'policies',
      'search',
      'seed',
      'payload.config.ts',
    ],
  ],
  ['unused files, exports and packages', ['node_modules/knip/bin/knip.js', '--no-progress']],
  ['generated files', ['--import', 'tsx', 'scripts/generate.ts', '--check']],
  ['API rules', ['--import', 'tsx', 'scripts/apiRules.ts']],
]

/** `npm run check`: types, formatting, lint, import zones, nothing unused, generated files that are current, and the rules for APIs. */
await runScript(async () => {
  if (!existsSync('node_modules/oxlint'))
    throw new PlainError('The checks need the packages for development: run npm ci without --omit=dev.')
  let failed = 0
  for (const [name, args] of steps) {
    const { code, output } = await runToEnd(args)
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}`)
    if (code !== 0) {
      failed += 1
      console.log(output)
    }
  }
  console.log(`${steps.length - failed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
})
