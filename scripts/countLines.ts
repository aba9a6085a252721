import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { runScript } from './services/PlainError'

/** Where logic stands. Tests and example content are counted by nobody. */
const LOGIC = /^(src|collections|policies|search|scripts)\/.*\.tsx?$|^[^/]+\.ts$/
/** Word lists, wording and what a program wrote. */
const NO_LOGIC = [
  /^search\/dutch\/everyday\//,
  /^src\/readability\/lexicon\/(\w+Data|everydayLoanwords)\.ts$/,
  /^src\/messages\//,
  /^src\/migrations\//,
  /^src\/payload-types\.ts$/,
  /generated/i,
]

/** `npm run count`: lines of logic by folder, without blank lines and lines that only comment. */
await runScript(async () => {
  const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n')
  const logic = files.filter((file) => LOGIC.test(file) && !NO_LOGIC.some((pattern) => pattern.test(file)))
  const byFolder = Object.entries(Object.groupBy(logic, folderOf)).map(([folder, own = []]) => ({
    folder,
    files: own.length,
    lines: own.reduce((sum, file) => sum + countLines(file), 0),
  }))
  const all = { folder: 'all', files: logic.length, lines: byFolder.reduce((sum, { lines }) => sum + lines, 0) }
  for (const { folder, files, lines } of [...byFolder, all])
    console.log(`${folder.padEnd(24)} ${String(files).padStart(5)} files ${String(lines).padStart(7)} lines`)
})

/** `src` is counted by its own folders, all else by its first. */
function folderOf(file: string): string {
  const parts = file.split('/').slice(0, -1)
  return parts.slice(0, parts[0] === 'src' ? 2 : 1).join('/') || '.'
}

function countLines(file: string): number {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*($|\/\/|\/?\*)/.test(line)).length
}
