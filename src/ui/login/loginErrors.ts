/** Why logging in did not work, as the address of the login page says it (`?fout=`). */
export const loginErrors = ['incomplete', 'wrong', 'unavailable', 'origin'] as const
export type LoginError = (typeof loginErrors)[number]

export function isLoginError(value: unknown): value is LoginError {
  return loginErrors.some((code) => code === value)
}
