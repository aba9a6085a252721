import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allowedMethods, ownRoutes } from '../../../src/edge/allowedMethods'

const files = readdirSync('src/app', { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)route\.ts$/.test(file))

/** The address of a route file, without the groups that Next leaves out of it. */
const addressOf = (file: string) => `/${file.replace(/\/?route\.ts$/, '').replaceAll(/\([^)]*\)\/?/g, '')}`
const methodsOf = (file: string) =>
  [...readFileSync(`src/app/${file}`, 'utf8').matchAll(/export (?:const|(?:async )?function) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g)]
    .map(([, method]) => method ?? '')
    .sort()

describe('allowedMethods', () => {
  it('knows every route of ours with its methods', () => {
    const own = files.filter((file) => !file.includes('[...'))
    expect(Object.fromEntries(own.map((file) => [addressOf(file), methodsOf(file)]))).toEqual(
      Object.fromEntries(Object.entries(ownRoutes).map(([route, methods]) => [route, [...methods].sort()])),
    )
  })

  it.each([
    ['/v1/vacs', ['GET', 'OPTIONS', 'HEAD']],
    ['/v1/vacs/abc', ['GET', 'OPTIONS', 'HEAD']],
    ['/v1/flags/', ['POST', 'OPTIONS']],
    ['/vraag/een-vraag', ['GET', 'HEAD']],
  ])('%s', (path, methods) => {
    expect(allowedMethods(path)).toEqual(methods)
  })
})
