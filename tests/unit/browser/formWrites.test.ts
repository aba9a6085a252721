import { describe, expect, it, vi } from 'vitest'
import { onErrorPaths, onFormWrite, tellFormWrite } from '../../../src/browser/session/formWrites'

const to = (method: string, path: string) => ({ method, path, isAction: false })
const refusal = (path: string) => ({ errors: [{ name: 'ValidationError', data: { errors: [{ path, message: 'Dit kan niet.' }] } }] })

describe('the answer to a write of a form', () => {
  it.each([
    ['PATCH', '/api/vacs/12', 'vacs/12'],
    ['POST', '/api/vacs', 'vacs/new'],
    ['POST', '/api/globals/settings', 'globals/settings'],
    ['PATCH', '/api/payload-locked-documents/3', 'payload-locked-documents/3'],
  ])('is told for its place: %s %s', async (method, path, place) => {
    const listener = vi.fn()
    const stop = onFormWrite(listener)
    const response = await tellFormWrite(to(method, path), Response.json({ doc: { id: 12 } }))
    stop()
    expect(listener).toHaveBeenCalledWith({ place, status: 200, body: { doc: { id: 12 } } })
    expect(await response.json()).toEqual({ doc: { id: 12 } })
  })

  it.each([
    ['GET', '/api/vacs/12'],
    ['POST', '/api/vacs/versions/5'],
    ['POST', '/v1/flags'],
    ['POST', '/api/vacs/12'],
  ])('of no form is not: %s %s', async (method, path) => {
    const listener = vi.fn()
    const stop = onFormWrite(listener)
    await tellFormWrite(to(method, path), Response.json({}))
    stop()
    expect(listener).not.toHaveBeenCalled()
  })

  it('names the field itself where an error points inside its value, for this form only', async () => {
    const stop = onErrorPaths('vacs/12', (path) => path.split('.')[0] ?? path)
    const mended = await tellFormWrite(to('PATCH', '/api/vacs/12'), Response.json(refusal('answer.content.0.text'), { status: 400 }))
    const other = await tellFormWrite(to('PATCH', '/api/vacs/13'), Response.json(refusal('answer.content.0.text'), { status: 400 }))
    expect(mended.status).toBe(400)
    expect(await mended.json()).toEqual(refusal('answer'))
    expect(await other.json()).toEqual(refusal('answer.content.0.text'))
    stop()
    const after = await tellFormWrite(to('PATCH', '/api/vacs/12'), Response.json(refusal('answer.content.0.text'), { status: 400 }))
    expect(await after.json()).toEqual(refusal('answer.content.0.text'))
  })

  it('goes through as it is when it is no JSON, or has another shape', async () => {
    const stop = onErrorPaths('vacs/12', () => 'x')
    for (const body of ['kapot', '{"errors":"x"}', '{"errors":[null,{"data":{"errors":[null,{}]}}]}', 'null']) {
      expect(await (await tellFormWrite(to('PATCH', '/api/vacs/12'), new Response(body, { status: 502 }))).text()).toBe(body)
    }
    stop()
  })
})
