import type { TextPart } from '../../../api/agent/schema'

/** A text with the matched words in bold on a tint: bold, because colour alone says nothing to many. */
export function MatchedText({ parts }: { parts: TextPart[] }) {
  return parts.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>))
}
