import type { Services } from '../../../scripts/services/startServices'
import { withCutWord, withTypo } from './disturbQuery'
import { type EvaluationSet, readCatalogueSet, readVacSet } from './evaluationSets'
import { markdownTable } from './markdownTable'
import { bootstrapDifference, meanQuality, type Quality, qualityOf } from './metrics'
import { type ImportFigures, type ProductInstance, startProduct } from './productInstance'
import { meilisearchDefault, postgresDutch, type Ranker } from './rankers'

const MUNICIPALITIES = ['Hellendoorn', 'Oosterhout', 'Noordwijk']
const DISTURBANCES: Record<string, (query: string) => string> = {
  'als getypt': (query) => query,
  'één typefout': withTypo,
  'laatste woord half': withCutWord,
}
const SYSTEMS = ['Vraagbaak', 'Meilisearch standaard', 'PostgreSQL dutch'] as const

type Results = Record<string, Record<(typeof SYSTEMS)[number], Quality[]>>

/** Quality through `GET /v1/vacs?zoek=`, beside Meilisearch as it comes and PostgreSQL's Dutch search. Gives Markdown. */
export async function productQuality(services: Services, folder: string): Promise<string> {
  const sets: EvaluationSet[] = [readVacSet(), ...MUNICIPALITIES.map(readCatalogueSet)]
  const results: Record<string, Results> = {}
  const figures: ImportFigures[] = []
  for (const [at, set] of sets.entries()) {
    const instance = await startProduct(services, folder, { name: `q${at}`, documents: set.documents })
    figures.push(instance.figures)
    results[set.name] = await measure(services, set, instance)
    await instance.stop()
  }
  const municipal = MUNICIPALITIES.map((name) => results[`E ${name}`]).filter((result) => result !== undefined)
  const pooled = Object.fromEntries(
    Object.keys(DISTURBANCES).map((disturbance) => [
      disturbance,
      Object.fromEntries(
        SYSTEMS.map((system) => [system, municipal.flatMap((result) => result[disturbance]?.[system] ?? [])]),
      ) as Results[string],
    ]),
  )
  const header = ['Verzameling', 'Vraag', 'Systeem', 'Hit@1', 'Hit@5', 'MRR@10', 'Verschil in MRR met Vraagbaak (95 %)', 'n']
  const rows = Object.entries({ ...results, 'E samen': pooled }).flatMap(([name, result]) => rowsOf(name, result))
  const imported = figures
    .map(({ records, refused, seconds }) => `${records} in ${seconds.toFixed(0)} s${refused ? ` (${refused} geweigerd)` : ''}`)
    .join('; ')
  return `${markdownTable([header, ...rows])}\n\nIngelezen met \`npm run import\`: ${imported}.`
}

async function measure(services: Services, set: EvaluationSet, { app, idByUuid }: ProductInstance): Promise<Results> {
  const { MEILI_URL, MEILI_KEY, DATABASE_URL } = services.environment
  const postgres = await postgresDutch(DATABASE_URL, set)
  const uid = `default_${set.name.toLowerCase().replaceAll(/\W+/g, '_')}`
  const rankers: Record<(typeof SYSTEMS)[number], Ranker> = {
    Vraagbaak: async (query) => {
      const response = await fetch(`${app.url}/v1/vacs?pageSize=10&zoek=${encodeURIComponent(query)}`)
      const { results } = (await response.json()) as { results: { uuid: string }[] }
      return results.map(({ uuid }) => idByUuid.get(uuid) ?? '')
    },
    'Meilisearch standaard': await meilisearchDefault({ url: MEILI_URL, key: MEILI_KEY }, set, uid),
    'PostgreSQL dutch': postgres.ranker,
  }
  const results: Results = {}
  for (const [disturbance, disturb] of Object.entries(DISTURBANCES)) {
    const perSystem = {} as Results[string]
    for (const system of SYSTEMS) {
      perSystem[system] = []
      for (const { query, relevant } of set.queries) perSystem[system].push(qualityOf(await rankers[system](disturb(query)), relevant))
    }
    results[disturbance] = perSystem
  }
  await postgres.close()
  return results
}

function rowsOf(name: string, result: Results): string[][] {
  const mrr = (all: readonly Quality[]) => all.map(({ mrr10 }) => mrr10)
  return Object.entries(result).flatMap(([disturbance, perSystem]) =>
    SYSTEMS.map((system) => {
      const { hit1, hit5, mrr10 } = meanQuality(perSystem[system])
      const difference =
        system === 'Vraagbaak'
          ? ''
          : bootstrapDifference(mrr(perSystem[system]), mrr(perSystem.Vraagbaak))
              .map((value) => value.toFixed(3))
              .join(' … ')
      return [name, disturbance, system, hit1.toFixed(3), hit5.toFixed(3), mrr10.toFixed(3), difference, String(perSystem[system].length)]
    }),
  )
}
