import { spawn } from 'node:child_process'

export interface Finished {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs Node with arguments in the project's folder, to its end. Throws with its output when it fails. */
export async function run(args: string[], environment: Record<string, string | undefined> = {}): Promise<Finished> {
  const finished = await runToEnd(args, environment)
  if (finished.code !== 0) throw new Error(`node ${args.join(' ')} ended with ${finished.code}:\n${finished.stdout}\n${finished.stderr}`)
  return finished
}

/** The same, whatever the exit code. */
export function runToEnd(args: string[], environment: Record<string, string | undefined> = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    // Vitest sets NODE_ENV and its own loaders; a command of a user has neither.
    const { NODE_ENV: _nodeEnv, NODE_OPTIONS: _nodeOptions, ...own } = process.env
    const child = spawn(process.execPath, args, { env: { ...own, ...environment } as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.once('error', reject)
    child.once('exit', (code) => resolve({ code, stdout, stderr }))
  })
}
