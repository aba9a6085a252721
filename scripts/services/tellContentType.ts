import type { ServerResponse } from 'node:http'

/**
 * Next hands over a header of a route (`route.ts`) as a list of one. Its compression knows the type of what it sees from
 * a text only, and left everything that routes answer as large as it was.
 */
export function tellContentType(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => {
    const isListOfOne = Array.isArray(value) && value.length === 1 && name.toLowerCase() === 'content-type'
    return setHeader(name, isListOfOne ? String(value[0]) : value)
  }
}
