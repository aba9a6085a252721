/** A piece of a text; joined in order the pieces are the text. */
export interface TextPart {
  text: string
  isMatch: boolean
}
