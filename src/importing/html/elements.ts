/** Elements whose content nobody reads. */
export const droppedTags: ReadonlySet<string> = new Set(['script', 'style', 'template', 'meta', 'base', 'col', 'colgroup'])

/** Elements that end the paragraph before them and the one within. Others are inline: their text flows on. */
export const blockTags: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'fieldset', 'figcaption',
  'figure', 'footer', 'form', 'head', 'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'noscript', 'optgroup', 'option',
  'p', 'search', 'section', 'summary', 'tbody', 'td', 'tfoot', 'th', 'thead', 'title', 'tr', 'video', 'audio',
])

/** Level 1 is the question itself, and we store no deeper than 4. */
export const headingLevels: Readonly<Record<string, number | undefined>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 }
