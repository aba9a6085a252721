/**
 * The house rules on who may import whom (docs/architectuur.md). A folder that is not named here
 * fails the rule `no-unlisted-folder`: decide where it belongs before it grows.
 */
const may = {
  'src/readability': [],
  'src/time': [],
  'src/errors.ts': [],
  'src/env.ts': [],
  'src/requestContext.ts': [],
  'src/content': ['src/errors.ts'],
  'src/payload-types.ts': [],
  'src/reading': ['src/content', 'src/time', 'src/errors.ts', 'src/payload-types.ts'],
  'src/outages': ['src/errors.ts', 'src/database'],
  'src/queue': ['src/env.ts', 'src/errors.ts', 'src/database', 'src/outages'],
  'src/database': ['src/env.ts', 'src/errors.ts', 'src/queue', 'src/limits', 'src/requestContext.ts'],
  'src/limits': ['src/env.ts', 'src/errors.ts', 'src/requestContext.ts'],
  'src/accounts': ['src/content', 'src/database', 'src/env.ts', 'src/errors.ts', 'src/limits', 'src/messages', 'src/queue'],
  'src/edge': ['src/env.ts', 'src/errors.ts', 'src/messages', 'src/requestContext.ts', 'src/ui/site', 'src/api/http/securityHeaders.ts'],
  'src/channels': ['src/content', 'src/readability', 'src/reading', 'src/time', 'src/errors.ts'],
  'src/publishing': ['src/content', 'src/readability', 'src/time', 'src/errors.ts', 'src/database', 'src/outages', 'src/queue', 'src/payload-types.ts'],
  'src/flags': ['src/content', 'src/readability', 'src/time', 'src/errors.ts'],
  search: ['src/content', 'src/reading', 'src/env.ts', 'src/errors.ts', 'src/time', 'src/queue', 'src/outages', 'src/payload-types.ts'],
  'src/messages': ['src/errors.ts', 'src/flags', 'src/publishing', 'src/content', 'src/time'],
  collections: ['src/accounts', 'src/env.ts', 'src/limits', 'src/publishing', 'src/flags', 'src/content', 'src/queue', 'src/time', 'src/database', 'src/messages', 'src/payload-types.ts'],
  'src/importing': ['src/content', 'src/reading', 'src/queue', 'src/time', 'src/env.ts', 'src/errors.ts', 'src/database', 'src/messages', 'src/payload-types.ts'],
  'src/figures': ['search', 'src/database', 'src/time', 'src/payload-types.ts'],
  'src/mail': ['src/accounts', 'src/content', 'src/reading', 'src/queue', 'src/time', 'src/env.ts', 'src/errors.ts', 'src/messages', 'src/outages', 'src/payload-types.ts'],
  'src/api': [
    'search', 'src/readability', 'src/time', 'src/errors.ts', 'src/env.ts', 'src/content', 'src/payload-types.ts', 'src/reading', 'src/queue',
    'src/channels', 'src/publishing', 'src/flags', 'src/figures', 'src/database', 'src/messages', 'src/requestContext.ts', 'src/limits', 'src/accounts', 'payload.config.ts',
  ],
  'src/browser': ['src/messages', 'src/time'],
  'src/ui': ['src/browser', 'src/content', 'src/channels', 'src/readability', 'src/flags', 'src/time', 'src/errors.ts', 'src/messages', 'src/reading', 'src/api'],
  'src/admin': ['src/browser', 'src/content', 'src/channels', 'src/readability', 'src/flags', 'src/publishing', 'src/time', 'src/errors.ts', 'src/messages', 'src/api'],
}

const everywhere = Object.keys(may)
const ours = `^(src|collections|search|seed|payload\\.config\\.ts)`
const pattern = (folder) => `^${folder.replaceAll('.', '\\.')}${folder.endsWith('.ts') ? '$' : '/'}`

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unlisted-folder',
      comment: 'Name the folder in .dependency-cruiser.cjs with what it may import.',
      severity: 'error',
      from: { path: '^src/', pathNot: [...everywhere.map(pattern), '^src/app/', '^src/worker\\.ts$', '^src/instrumentation\\.ts$', '^src/migrations/'] },
      to: {},
    },
    ...everywhere.map((folder) => ({
      name: `zone ${folder}`,
      severity: 'error',
      from: { path: pattern(folder) },
      to: { path: ours, pathNot: [pattern(folder), ...may[folder].map(pattern)] },
    })),
    {
      name: 'screens take types only from the api',
      comment: 'ui and admin run in the browser: of src/api they may name shapes, never call it.',
      severity: 'error',
      from: { path: '^src/(ui|admin)/' },
      to: { path: '^src/(api|reading)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one door to Meilisearch',
      severity: 'error',
      from: { path: '^(src|collections|search|seed)', pathNot: '^search/client\\.ts$' },
      to: { path: 'node_modules/meilisearch' },
    },
    {
      name: 'app is the outer wall',
      severity: 'error',
      from: { path: '^src/(?!app/)' },
      to: { path: '^src/app/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(src/migrations|src/app/\\(payload\\)/admin/importMap)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
}
