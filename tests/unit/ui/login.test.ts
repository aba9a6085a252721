import { describe, expect, it } from 'vitest'
import { emailCookie } from '../../../src/ui/login/emailCookie'
import { isLoginError } from '../../../src/ui/login/loginErrors'
import { isOwnOrigin } from '../../../src/ui/login/isOwnOrigin'
import { seeOther } from '../../../src/ui/login/seeOther'

describe('isOwnOrigin', () => {
  it.each([
    ['https://vragen.example', 'https://vragen.example', true],
    ['https://vragen.example', 'https://vragen.example/basis', true],
    ['http://vragen.example', 'https://vragen.example', false],
    ['https://vragen.example.evil.example', 'https://vragen.example', false],
    ['https://vragen.example:8443', 'https://vragen.example', false],
    ['null', 'https://vragen.example', false],
    [null, 'https://vragen.example', false],
    ['', '', false],
  ])('holds %j against %j: %j', (origin, publicUrl, expected) => {
    expect(isOwnOrigin(origin, publicUrl)).toBe(expected)
  })
})

describe('emailCookie', () => {
  it.each([
    ['an@x.example', false, 'vraagbaak-inloggen=an%40x.example; Path=/inloggen; HttpOnly; SameSite=Lax; Max-Age=120'],
    ['', true, 'vraagbaak-inloggen=; Path=/inloggen; HttpOnly; SameSite=Lax; Max-Age=0; Secure'],
    [
      'a; Domain=evil\r\nX: y',
      false,
      'vraagbaak-inloggen=a%3B%20Domain%3Devil%0D%0AX%3A%20y; Path=/inloggen; HttpOnly; SameSite=Lax; Max-Age=120',
    ],
  ])('keeps %j (secure: %j)', (email, isSecure, expected) => {
    expect(emailCookie(email, { isSecure })).toBe(expected)
  })
})

describe('isLoginError', () => {
  it.each([
    ['wrong', true],
    ['origin', true],
    ['toString', false],
    [['wrong'], false],
    [undefined, false],
  ])('judges %j: %j', (value, expected) => {
    expect(isLoginError(value)).toBe(expected)
  })
})

describe('seeOther', () => {
  it('goes on with GET, relative, with every cookie on its own line', () => {
    const response = seeOther('/agent', ['a=1', 'b=2'])
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/agent')
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })
})
