import { APIError, type CollectionBeforeOperationHook, type PayloadRequest, ValidationError, type Where } from 'payload'
import { type AccountNames, passwordIssue } from '../../../src/accounts/passwordIssue'
import { accountWords } from '../../../src/messages/accountWords'
import { toLanguage } from '../../../src/messages/language'

interface Args {
  id?: number | string
  data?: { password?: unknown; token?: unknown } & AccountNames
}

/** Holds every new password to our rules, wherever it comes from: a form, a command, the first account, a reset. */
export const refuseEasyPasswords: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data } = args as Args
  const password = data?.password
  if (!['create', 'update', 'resetPassword'].includes(operation) || password === undefined || password === null) return args
  const words = accountWords[toLanguage(req.i18n?.language)]
  if (operation === 'update' && id === undefined) throw new APIError(words.oneAtATime, 400, undefined, true)
  const stored =
    operation === 'create'
      ? null
      : await account(req, operation === 'update' ? { id: { equals: id } } : { resetPasswordToken: { equals: data?.token } })
  const issue = passwordIssue(String(password), { name: data?.name ?? stored?.name ?? null, email: data?.email ?? stored?.email ?? null })
  if (issue === null) return args
  const message = words.password[issue.code]?.(issue.params) ?? issue.code
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }] }, req.t)
}

async function account({ payload }: PayloadRequest, where: Where): Promise<AccountNames | null> {
  return payload.db.findOne<AccountNames & { id: number }>({ collection: 'users', select: { name: true, email: true }, where })
}
