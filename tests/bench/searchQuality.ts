import '../../scripts/requireNode.cjs'
/**
 * Quality of search on the V and E sets of DATA_SETS, beside Meilisearch as it comes, PostgreSQL's Dutch
 * search (when DATABASE_URL is set), what is found while a copy loads, and the recipe that was best before; as typed,
 * with a typing error, and with the last word half typed; then what each ingredient brings. Run: npx tsx tests/bench/searchQuality.ts
 */
import { env } from '../../src/env'
import { parseSynonyms } from '../../search/dutch/everydaySynonyms'
import { writtenUnseen } from '../../search/dutch/everydayWords'
import { rankingModel } from '../../search/engine/rankingModel'
import { startMeilisearch } from '../integration/search/startMeilisearch'
import { withCutWord, withTypo } from './search/disturbQuery'
import { readCatalogueSet, readUplTitles, readVacSet, type EvaluationSet } from './search/evaluationSets'
import { bootstrapDifference, meanQuality, qualityOf, type Quality } from './search/metrics'
import { ablations, meilisearchDefault, ours, postgresDutch, type Ours, type Ranker } from './search/rankers'

const municipalities = ['Hellendoorn', 'Oosterhout', 'Noordwijk']
const titlesPerProduct = 100

const disturbances: Record<string, (query: string) => string> = {
  'as typed': (query) => query,
  'one typo': withTypo,
  'last word cut': withCutWord,
}

const wordsWrittenUnseen = parseSynonyms(writtenUnseen.join('\n'))
const server = await startMeilisearch()
try {
  await main()
} finally {
  await server.stop()
}

async function main(): Promise<void> {
  const titles = readUplTitles()
  const vocabulary = (upl: readonly string[]) =>
    upl.flatMap((name) => (titles.get(name) ?? []).slice(0, titlesPerProduct).map(([title]) => title))
  const pools: Record<string, EvaluationSet[]> = { V: [readVacSet()], 'E pooled': municipalities.map(readCatalogueSet) }
  for (const [name, sets] of Object.entries(pools)) {
    const loaded = await Promise.all(sets.map((set, at) => load(set, { id: `${name[0]?.toLowerCase()}${at}`, vocabulary })))
    for (const [disturbance, disturb] of Object.entries(disturbances)) {
      print(`\n${name}, ${disturbance} (Hit@1 / Hit@5 / MRR@10; difference in MRR with ours, 95 % interval)`)
      const oursNow = await measure(loaded, ({ ours: { ranker } }) => ranker, disturb)
      printRow('ours', oursNow)
      printRow('candidates, while a copy loads', await measure(loaded, ({ ours: { candidates } }) => candidates, disturb), oursNow)
      printRow('floor recipe', await measure(loaded, ({ ours: { floor } }) => floor, disturb), oursNow)
      printRow('Meilisearch default', await measure(loaded, ({ meilisearch }) => meilisearch, disturb), oursNow)
      if (env.DATABASE_URL !== '') printRow('PostgreSQL dutch', await measure(loaded, ({ postgres }) => postgres, disturb), oursNow)
    }
    print(`\n${name}, what each ingredient brings`)
    const whole = await measure(loaded, ({ ours: { withModel } }) => withModel(rankingModel))
    printRow('whole', whole)
    for (const [label, model] of Object.entries(ablations))
      printRow(label, await measure(loaded, ({ ours: { withModel } }) => withModel(model)), whole)
    const unseen = await measure(loaded, ({ ours: { withModel } }) => withModel(rankingModel, wordsWrittenUnseen))
    printRow('with only the everyday words written without the queries', unseen, whole)
    const unseenMisspelled = await measure(loaded, ({ ours: { withModel } }) => withModel(rankingModel, wordsWrittenUnseen), withTypo)
    printRow('the same, one typo', unseenMisspelled, whole)
    const misspelled = await measure(loaded, ({ ours: { withModel } }) => withModel(rankingModel), withTypo)
    printRow('whole, one typo', misspelled)
    const uncorrected = ablations['without spelling correction'] ?? rankingModel
    printRow(
      'without correction, one typo',
      await measure(loaded, ({ ours: { withModel } }) => withModel(uncorrected), withTypo),
      misspelled,
    )
    await Promise.all(loaded.map(({ close }) => close()))
  }
}

interface Loaded {
  set: EvaluationSet
  ours: Ours
  meilisearch: Ranker
  postgres: Ranker
  close: () => Promise<void>
}

async function load(
  set: EvaluationSet,
  { id, vocabulary }: { id: string; vocabulary: (upl: readonly string[]) => string[] },
): Promise<Loaded> {
  const postgres = env.DATABASE_URL === '' ? null : await postgresDutch(env.DATABASE_URL, set)
  return {
    set,
    ours: await ours(server, set, { prefix: `bench_${id}`, vocabulary }),
    meilisearch: await meilisearchDefault(server, set, `default_${id}`),
    postgres: postgres?.ranker ?? (async () => []),
    close: async () => postgres?.close(),
  }
}

async function measure(
  loaded: readonly Loaded[],
  rankerOf: (each: Loaded) => Ranker,
  disturb = (query: string) => query,
): Promise<Quality[]> {
  const qualities: Quality[] = []
  for (const each of loaded) {
    const ranker = rankerOf(each)
    for (const { query, relevant } of each.set.queries) qualities.push(qualityOf(await ranker(disturb(query)), relevant))
  }
  return qualities
}

function printRow(label: string, quality: readonly Quality[], reference?: readonly Quality[]): void {
  const { hit1, hit5, mrr10 } = meanQuality(quality)
  const figures = [hit1, hit5, mrr10].map((value) => value.toFixed(3)).join(' / ')
  const mrr = (all: readonly Quality[]) => all.map((each) => each.mrr10)
  const [low, high] = reference === undefined ? [0, 0] : bootstrapDifference(mrr(quality), mrr(reference))
  const interval = reference === undefined ? '' : `   ${low.toFixed(3)} … ${high.toFixed(3)}`
  print(`  ${label.padEnd(30)} ${figures}${interval}   n=${quality.length}`)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
