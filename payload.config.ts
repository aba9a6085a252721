import './scripts/requireNode.cjs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import { AllowedWords } from './collections/AllowedWords'
import { Contacts } from './collections/Contacts'
import { Departments } from './collections/Departments'
import { Flags } from './collections/Flags'
import { Handovers } from './collections/Handovers'
import { ImportRecords } from './collections/ImportRecords'
import { Municipalities } from './collections/Municipalities'
import { NumberExceptions } from './collections/NumberExceptions'
import { Notices } from './collections/Notices'
import { ReviewConfirmations } from './collections/ReviewConfirmations'
import { Schedules } from './collections/Schedules'
import { SearchDecisions } from './collections/SearchDecisions'
import { Searches } from './collections/Searches'
import { Settings } from './collections/Settings'
import { Synonyms } from './collections/Synonyms'
import { Themes } from './collections/Themes'
import { UplProducts } from './collections/UplProducts'
import { Users } from './collections/Users'
import { VacFindability } from './collections/VacFindability'
import { VacRecords } from './collections/VacRecords'
import { VacScores } from './collections/VacScores'
import { Vacs } from './collections/Vacs'
import { withCleanConditions } from './collections/cleaning/withCleanConditions'
import { withCleanTexts } from './collections/cleaning/withCleanTexts'
import { guardBuiltIns } from './collections/access/guardBuiltIns'
import { refuseWrongKinds } from './collections/shape/refuseWrongKinds'
import { showDutchTimes } from './collections/fields/showDutchTimes'
import { connectionLimits } from './src/database/connectionLimits'
import { restoreAsDraft } from './collections/access/restoreAsDraft'
import { withRichTextCheck } from './collections/shape/withRichTextCheck'
import { withUseCheck } from './collections/uses/withUseCheck'
import { withNumberCheck } from './collections/numbers/withNumberCheck'
import { restErrors } from './src/api/rest/restErrors'
import { withUnsavedText } from './collections/fields/unsavedText'
import { withHonestTransactions } from './src/database/honestTransactions'
import { withOutageWatch } from './src/database/outageWatch'
import { withSteadyPool } from './src/database/steadyPool'
import { env } from './src/env'
import { mailOfPayload } from './src/mail/mailOfPayload'
import { logging } from './src/outages/logging'
import { payloadTranslations } from './src/messages/payloadTranslations'

const root = path.dirname(fileURLToPath(import.meta.url))

if (env.PAYLOAD_DROP_DATABASE === 'true') {
  throw new Error('PAYLOAD_DROP_DATABASE=true would empty the database at start. Remove it from the environment.')
}

const config = buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.PUBLIC_URL,
  email: mailOfPayload,
  // An empty list would accept requests with our cookie from any site.
  csrf: [env.PUBLIC_URL],
  cors: [env.PUBLIC_URL],
  admin: {
    user: Users.slug,
    importMap: { baseDir: root, importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · Vraagbaak' },
    // Anything else asks a hash of the user's e-mail address of another site.
    avatar: 'default',
    dateFormat: 'd MMM yyyy HH:mm',
    components: {
      views: {
        dashboard: { Component: '/src/app/(payload)/views/WorkView#WorkView' },
        readability: {
          Component: '/src/app/(payload)/views/ReadabilityView#ReadabilityView',
          path: '/leesbaarheid',
          exact: true,
          meta: { title: 'Begrijpelijke taal' },
        },
        searchTest: {
          Component: '/src/app/(payload)/views/SearchTestView#SearchTestView',
          path: '/zoeken-testen',
          exact: true,
          meta: { title: 'Zoeken testen' },
        },
      },
      graphics: { Logo: '/src/admin/brand/Logo#Logo', Icon: '/src/admin/brand/Icon#Icon' },
      beforeNavLinks: ['/src/app/(payload)/navigation/OwnNavLinks#OwnNavLinks'],
      providers: ['/src/app/(payload)/SignedIn#SignedIn'],
    },
  },
  collections: [
    ...[Vacs, Handovers, Contacts, Notices, Flags].map((collection) => withNumberCheck(collection, { canExcept: true })),
    ...[Themes, Departments, Municipalities, AllowedWords, Synonyms, VacFindability].map((collection) => withNumberCheck(collection)),
    Users,
    ReviewConfirmations,
    Schedules,
    VacRecords,
    VacScores,
    NumberExceptions,
    ImportRecords,
    UplProducts,
    Searches,
    SearchDecisions,
  ]
    .map(withRichTextCheck)
    .map(withUseCheck)
    .map(withCleanTexts)
    .map(withCleanConditions)
    .map(withUnsavedText),
  globals: [Settings].map(withCleanTexts).map(withUnsavedText),
  db: withOutageWatch(
    withSteadyPool(
      withHonestTransactions(
        postgresAdapter({
          pool: { connectionString: env.DATABASE_URL, max: env.PG_POOL_MAX, ...connectionLimits() },
          push: false,
          migrationDir: path.resolve(root, 'src/migrations'),
          disableCreateDatabase: true,
        }),
      ),
    ),
  ),
  i18n: { supportedLanguages: { nl, en }, fallbackLanguage: 'nl', translations: payloadTranslations },
  hooks: { afterError: [restErrors] },
  graphQL: { disable: true },
  logger: logging,
  maxDepth: 2,
  telemetry: false,
  // `npm run generate` makes the types; by itself Payload would do so in a process of its own at every start.
  typescript: { outputFile: path.resolve(root, 'src/payload-types.ts'), autoGenerate: false },
})

export default config.then(guardBuiltIns).then(showDutchTimes).then(refuseWrongKinds).then(restoreAsDraft)
