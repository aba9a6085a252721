import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** A role that is read, or compared with. `role` of HTML is written (`role="alert"`), and `agent` is an audience too. */
const ROLE = /\.role\b|\{[^{}:=]*\brole\b[^{}:=]*\}\s*=|'(owner|editor|lead)'|[!=]==\s*'(agent|admin)'|'(agent|admin)'\s*[!=]==/
/** `audience === 'agent'`: who an answer is for, no role. `owner` names whose settings a browser keeps; a contact has a function. */
const NO_ROLE = /\b(audience|channel)\b|Omit<Stored|contact\.role/

const linesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split('\n')
        .map((line) => ({ at: `${folder}/${file}`, line: line.trim() })),
    )

const named = (folder: string) => linesOf(folder).filter(({ line }) => ROLE.test(line) && !NO_ROLE.test(line))

describe('a role name', () => {
  it.each([
    "if (user?.role === 'agent') return null",
    'const { role } = user',
    "mayAct={role !== 'lead'}",
    "['owner', 'admin'].includes(x)",
  ])('is seen in: %s', (line) => expect(ROLE.test(line) && !NO_ROLE.test(line)).toBe(true))

  it.each(['src/ui', 'src/admin', 'src/browser'])('stands in no component of %s: screens get what somebody may do', (folder) => {
    expect(named(folder)).toEqual([])
  })

  it.each(['src/api', 'src/app', 'src/publishing', 'collections'])('decides nothing in %s', (folder) => {
    // Where accounts are made, roles are named.
    expect(named(folder).filter(({ at }) => at !== 'collections/Users/index.ts')).toEqual([])
  })
})
