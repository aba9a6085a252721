import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { env } from '../../env'
import '../../ui/tokens.css'
import '../../ui/theme.css'
import '../../ui/base.css'
import '../../ui/site/site.css'
import '../../ui/site/frame.css'
import '../../ui/site/search.css'
import '../../ui/site/lists.css'
import '../../ui/site/answer.css'
import '../../ui/site/sheet.css'
import '../../ui/login/login.css'
import '../../ui/site/print.css'

/** Everything here comes from the database at the moment of asking. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  metadataBase: new URL(env.PUBLIC_URL),
  title: 'Vraagbaak',
  formatDetection: { telephone: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  )
}
