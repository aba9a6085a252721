/** A beacon in a speech balloon: "baak" is a beacon, "vraag" a question. `size` in pixels. */
export function Mark({ size, title }: { size: number; title?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
    >
      <path d="M4 3h24a2 2 0 0 1 2 2v17a2 2 0 0 1-2 2H15l-7 6v-6H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z" fill="currentColor" />
      <path d="M14.2 9h3.6l1.4 10h-6.4z M13 6h6v2h-6z" fill="var(--theme-bg, #fff)" />
      <path d="M10.5 6.2l-4-1M10.5 8l-4 1M21.5 6.2l4-1M21.5 8l4 1" stroke="var(--theme-bg, #fff)" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  )
}
