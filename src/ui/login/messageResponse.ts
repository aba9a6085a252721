import { messagePage } from '../site/messagePage'

interface MessageResponse {
  status: number
  title: string
  text: string
  links: readonly (readonly [address: string, words: string])[]
  headers?: Record<string, string>
}

/** Answers a form with a page of a few sentences. */
export function messageResponse({ status, headers, ...message }: MessageResponse): Response {
  return new Response(messagePage(message), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  })
}
