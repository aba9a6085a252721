import { escapeHtml } from '../../content/escapeHtml'
import { siteWords } from '../../messages/siteWords'

interface PlainDocument {
  siteName: string
  title: string
  /** HTML of the main part, escaped already. */
  content: string
}

/** A whole HTML document that needs no script and no other file, for when there is no page to make. */
export function plainDocument({ siteName, title, content }: PlainDocument): string {
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#inhoud">${escapeHtml(siteWords.nl.skipToContent)}</a>
<header><a href="/">${escapeHtml(siteName)}</a></header>
<main id="inhoud" tabindex="-1">
${content}
</main>
</body>
</html>
`
}

/** The same looks as tokens.css and site.css give, small enough to travel along. */
const STYLE = `
*{box-sizing:border-box}
body{margin:0;color:#15232d;background:#fff;font:1.125rem/1.6 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif}
header{padding:1rem clamp(1rem,4vw,2rem);border-top:6px solid #0a5063;border-bottom:1px solid #cfd8dc;font-size:1.25rem;font-weight:650}
header a{color:inherit}
main{max-width:42rem;padding:1rem clamp(1rem,4vw,2rem) 4rem}
h1{margin:1rem 0;font-size:2rem;line-height:1.25}
h2{font-size:1.25rem}
label{font-weight:650}
form div{display:flex;margin:.25rem 0 1.5rem}
input,button{font:inherit;min-height:2.75rem;padding:.25rem .75rem;border:2px solid #5f717c}
input{flex:1;min-width:0;color:inherit;background:#fff;border-right:0;border-radius:4px 0 0 4px}
button{border-color:#0a5063;border-radius:0 4px 4px 0;color:#fff;background:#0a5063;font-weight:650;cursor:pointer}
a{color:#0a5063}
:focus-visible{outline:3px solid #15232d;outline-offset:2px;box-shadow:0 0 0 6px #ffcf33}
main:focus{outline:0;box-shadow:none}
.skip{position:absolute;left:1rem;top:-10rem;padding:.75rem 1rem;background:#fff}
.skip:focus{top:.5rem}
table{border-collapse:collapse;margin:0 0 1.5rem;font-size:1rem}
th,td{padding:.25rem .75rem .25rem 0;border-bottom:1px solid #cfd8dc;text-align:left;vertical-align:top}
.wide{overflow-x:auto}
code{overflow-wrap:anywhere}
@media print{form{display:none}}
`.trim()
