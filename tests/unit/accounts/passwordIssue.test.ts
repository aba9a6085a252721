import { describe, expect, it } from 'vitest'
import { accounts, DEMO_PASSWORD } from '../../../seed/accounts'
import { passwordIssue } from '../../../src/accounts/passwordIssue'

const jan = { name: 'Ján de Vries-Bakker', email: 'j.devries@oeverdam.example.nl' }

describe('passwordIssue', () => {
  it.each([
    ['elf-tekens1', 'password_short'],
    ['            ', 'password_short'],
    ['aaaaaaaaaaaaaaaa', 'password_plain'],
    ['Vries-is-mijn-naam', 'password_own_name'],
    ['xx-BAKKER-xx-2027', 'password_own_name'],
    ['welkom@Oeverdam1', 'password_own_name'],
    ['jdevries12345678', 'password_own_name'],
    ['x'.repeat(100) + 'abcdef'.repeat(20), 'password_long'],
    ['twaalf-teken', null],
    ['een banaan op de kast', null],
    // Three letters of a name stand in many a word.
    ['jangeen-kraan-hier', null],
  ])('%s', (password, code) => {
    expect(passwordIssue(password, jan)?.code ?? null).toBe(code)
  })

  it.each(accounts)('lets the demo password pass for $email', (account) => {
    expect(passwordIssue(DEMO_PASSWORD, account)).toBeNull()
  })
})
