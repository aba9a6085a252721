import { describe, expect, it } from 'vitest'
import { refusals } from '../../../../src/admin/unsaved/refusals'

const about = (path: unknown, message: unknown) => ({ path, message })

describe('what a refused save says of each field', () => {
  it('finds the sentence of each path, the first one when there are more', () => {
    const errors = [
      {
        message: 'x',
        data: {
          errors: [about('answer', 'Er staat een nummer in.'), about('answer', 'En nog een.'), about('apply.text', 'Dit kan niet.')],
        },
      },
    ]
    expect([...refusals({ errors })]).toEqual([
      ['answer', 'Er staat een nummer in.'],
      ['apply.text', 'Dit kan niet.'],
    ])
  })

  it.each([
    [null],
    ['text'],
    [{}],
    [{ errors: 'x' }],
    [{ errors: [null, { message: 'x' }, { data: null }, { data: { errors: [null, about(1, 'x'), about('answer', null)] } }] }],
  ])('says nothing for another shape: %j', (body) => expect(refusals(body).size).toBe(0))
})
