import { describe, expect, it } from 'vitest'
import { exportedNames } from '../../support/routeMethods'

describe('exportedNames', () => {
  it.each([
    ['export const GET = 1, POST = 2', ['GET', 'POST']],
    ['export async function PUT() {}', ['PUT']],
    ['const x = 1\nexport { x as GET, x as POST }', ['GET', 'POST']],
    ["export { GET, x as PUT } from './elsewhere'", ['GET', 'PUT']],
    ['export const { GET, post: POST } = routes', ['GET', 'POST']],
    ['const GET = 1', []],
  ])('of %s', (source, names) => {
    expect(exportedNames(source)).toEqual(names)
  })

  it('refuses what nobody can count', () => {
    expect(() => exportedNames("export * from './elsewhere'")).toThrow('everything')
  })
})
