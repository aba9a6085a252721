interface RichTextProps {
  /** Made by src/content or a channel from an allow-list: nothing else may come here. */
  html: string
  className?: string
}

/** A writer's text. */
export function RichText({ html, className = '' }: RichTextProps) {
  return <div className={`rich-text ${className}`} dangerouslySetInnerHTML={{ __html: html }} />
}
