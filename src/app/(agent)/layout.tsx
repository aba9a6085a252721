import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '../../ui/tokens.css'
import '../../ui/theme.css'
import '../../ui/base.css'
import '../../ui/agent/parts/controls.css'
import '../../ui/agent/shell/agent.css'
import '../../ui/agent/notices/notices.css'
import '../../ui/agent/results/results.css'
import '../../ui/agent/filters/filters.css'
import '../../ui/agent/beside/sides.css'
import '../../ui/agent/answer/answer.css'
import '../../ui/agent/parts/panels.css'
import '../../ui/agent/shell/smallScreen.css'
import { agentWords } from '../../messages/agentWords'

/** Who is signed in is known at the moment of asking. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: agentWords.title,
  robots: { index: false },
  formatDetection: { telephone: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default function AgentLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  )
}
