import { readFile } from 'node:fs/promises'

const PATIENCE_MS = 15_000

/**
 * Stops a server that outlived the command which started it (a kill -9), so that its data folder is
 * free again. `pidFile` holds its process id on the first line; `program` must stand in its command line.
 */
export async function stopOrphan({
  pidFile,
  program,
  signal,
}: {
  pidFile: string
  program: string
  signal: NodeJS.Signals
}): Promise<void> {
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 1) return
  const deadline = Date.now() + PATIENCE_MS
  while (await runs(pid, program)) {
    if (Date.now() > deadline) return
    process.kill(pid, signal)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

async function runs(pid: number, program: string): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return command.includes(program)
}
