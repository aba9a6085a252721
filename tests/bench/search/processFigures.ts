import { readFileSync } from 'node:fs'

/** Most memory that a process has held so far (MB); 0 where the system does not tell. */
export function peakMemory(pid: number | undefined): number {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024)
  } catch {
    return 0
  }
}

/** How often a process had to wait for something that it read from disk again: major page faults; 0 where the system does not tell. */
export function pagesReadBack(pid: number): number {
  try {
    // the name, in brackets, may hold spaces; majflt is the tenth field after it
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[9] ?? 0)
  } catch {
    return 0
  }
}
