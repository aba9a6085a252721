import { readFileSync } from 'node:fs'

/** Most memory that a process has held so far (MB); 0 where the system does not tell. */
export function peakMemory(pid: number | undefined): number {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024)
  } catch {
    return 0
  }
}
