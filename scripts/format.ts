import { runScript } from './services/PlainError'
import { runToEnd } from './services/runToEnd'

/** `npm run format`: writes all code in the one layout that `npm run check` asks for. */
await runScript(async () => {
  const { code, output } = await runToEnd(['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', '.'])
  if (output !== '') console.log(output)
  process.exitCode = code ?? 1
})
