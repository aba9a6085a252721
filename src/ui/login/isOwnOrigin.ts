/** Whether a form was sent by a page of ours. Browsers name the origin with every POST; without it we do not trust the request. */
export function isOwnOrigin(origin: string | null, publicUrl: string): boolean {
  return origin !== null && URL.canParse(publicUrl) && origin === new URL(publicUrl).origin
}
