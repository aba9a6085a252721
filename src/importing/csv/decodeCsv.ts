/**
 * The text of a CSV file. UTF-8 unless a byte order mark says UTF-16 (as Excel's
 * "Unicode text"). Bytes that are no UTF-8 become U+FFFD, so that the reader can
 * point at the rows that hold them and take the others.
 */
export function decodeCsv(content: string | Uint8Array): string {
  if (typeof content === 'string') return content.replace(/^\ufeff/, '')
  const [first, second] = content
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content)
  return new TextDecoder('utf-8').decode(content)
}
