/** Where a service that wraps links keeps the real address. */
interface Wrapper {
  host: RegExp
  path?: RegExp
  /** Query parameters that may hold the address. */
  parameters: readonly string[]
}

/** Mail filters and sites that send readers past themselves first. Sources: their own documentation and the links they make. */
export const wrappers: readonly Wrapper[] = [
  // Microsoft, in every region and cloud; the parameter `data` holds the address of who got the mail.
  { host: /(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us|outlook\.cn)$/, parameters: ['url'] },
  { host: /(?:^|\.)safelinks\.o365\.cn$/, parameters: ['url'] },
  { host: /^statics\.teams\.(?:cdn\.office\.net|microsoft\.com)$/, path: /safelinks/, parameters: ['url'] },
  { host: /(?:^|\.)google\.[a-z.]{2,6}$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /^urldefense\.(?:proofpoint\.)?com$/, path: /^\/v1\//, parameters: ['u'] },
  {
    host: /^lm?\.(?:facebook|instagram|messenger|threads)\.(?:com|net)$|^(?:www|m)\.facebook\.com$/,
    path: /^\/(?:l\.php)?$/,
    parameters: ['u'],
  },
  { host: /(?:^|\.)linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go|redirect)\/?$/, parameters: ['url'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^duckduckgo\.com$/, path: /^\/l\/?$/, parameters: ['uddg'] },
  { host: /^out\.reddit\.com$/, parameters: ['url'] },
  { host: /^clicktime\.symantec\.com$/, parameters: ['u'] },
  { host: /(?:^|\.)trendmicro\.com$/, path: /^\/wis\/clicktime\//, parameters: ['url'] },
  { host: /^linkprotect\.cudasvc\.com$/, path: /^\/url$/, parameters: ['a'] },
  { host: /^protect\d*\.fireeye\.com$/, parameters: ['u'] },
]

/** Services whose links only they can undo: the writer must look up where such a link leads. */
export const closedServices: readonly RegExp[] = [
  /^(?:t\.co|bit\.ly|lnkd\.in|tinyurl\.com|goo\.gl|ow\.ly|buff\.ly|is\.gd|rebrand\.ly|aka\.ms|fb\.me|dlvr\.it|shorturl\.at)$/,
  /(?:^|\.)mimecast(?:protect)?\.com$/,
  /(?:^|\.)(?:list-manage|mailchi|sendgrid|mailplus|spotler)\.(?:com|mp|net|nl)$/,
  /(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us|outlook\.cn)$/,
  /^urldefense\.(?:proofpoint\.)?com$/,
  /^(?:secure-web\.cisco\.com|linkprotect\.cudasvc\.com|clicktime\.symantec\.com)$/,
]

/** Parameters that name one reader or one click, and nothing that the page needs. */
export const personalParameters: ReadonlySet<string> = new Set([
  'fbclid',
  'gclid',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'igshid',
  'mc_eid',
  'mkt_tok',
  '_hsenc',
  '_hsmi',
  'vero_id',
  'oly_enc_id',
  'oly_anon_id',
  'ml_subscriber',
  'ml_subscriber_hash',
  'rb_clickid',
  's_cid',
  '__s',
])
