import type { z } from 'zod'
import { AppError } from '../errors'
import { faultWords } from '../messages/faultWords'

/** One thing that is wrong with a request: where, for programs, and in words. */
export interface Fault {
  /** Name of the parameter, or path of the field in the body. */
  name: string
  code: string
  reason: string
}

/** Everything that is wrong with a request, at once. */
export class FaultyRequestError extends AppError {
  constructor(readonly faults: readonly Fault[]) {
    super('invalid_request', 'The request holds values that do not fit.')
  }
}

type ZodIssue = z.core.$ZodIssue

const choices = new Intl.ListFormat('nl', { type: 'disjunction' })

/** What zod says is wrong, in our words. `names`: what may be asked, for who asks something else. */
export function faultsOf(issues: readonly ZodIssue[], names: readonly string[]): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    const path = issue.path.join('.')
    if (issue.code !== 'unrecognized_keys') return [{ name: path, code: issue.code, reason: reasonOf(issue) }]
    return issue.keys.map((key) => ({
      name: [path, key].filter(Boolean).join('.'),
      code: issue.code,
      reason: path === '' && names.length > 0 ? faultWords.nl.unknownName(names.join(', ')) : faultWords.nl.unknown,
    }))
  })
}

/** A fault that zod knows nothing of. */
export function fault(name: string, code: 'repeated' | 'unknown_value'): Fault {
  return { name, code, reason: faultWords.nl[code] }
}

function reasonOf(issue: Exclude<ZodIssue, { code: 'unrecognized_keys' }>): string {
  const words = faultWords.nl
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? words.missing : (words.types[issue.expected] ?? words.other)
    case 'invalid_value':
      return words.oneOf(choices.format(issue.values.map(String)))
    case 'too_big':
      return words.atMost(issue.origin, Number(issue.maximum))
    case 'too_small':
      return words.atLeast(issue.origin, Number(issue.minimum))
    case 'invalid_format':
      return words.formats[issue.message] ?? words.formats[issue.format] ?? words.other
    default:
      return words.formats[issue.message] ?? words.other
  }
}
