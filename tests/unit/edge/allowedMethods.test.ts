import { describe, expect, it } from 'vitest'
import { allowedMethods, ownRoutes } from '../../../src/edge/allowedMethods'
import { appFiles, routeMethods } from '../../support/routeMethods'

/** The address of a route file, without the groups that Next leaves out of it. */
const addressOf = (file: string) => `/${file.replace(/\/?route\.ts$/, '').replaceAll(/\([^)]*\)\/?/g, '')}`

describe('allowedMethods', () => {
  it('knows every route file of ours with its methods', () => {
    const own = appFiles('route').filter((file) => !file.includes('[...'))
    expect(Object.fromEntries(own.map((file) => [addressOf(file), routeMethods(file).sort()]))).toEqual(
      Object.fromEntries(Object.entries(ownRoutes).map(([route, methods]) => [route, [...methods].sort()])),
    )
  })

  it.each([
    ['/embed.js', ['GET', 'HEAD', 'OPTIONS']],
    ['/inloggen/sessie/', ['GET', 'POST', 'HEAD', 'OPTIONS']],
    ['/vraag/een-vraag', ['GET', 'HEAD']],
  ])('%s', (path, methods) => {
    expect(allowedMethods(path)).toEqual(methods)
  })
})
