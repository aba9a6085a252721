import type { ReadingContext, VacSource } from '../../src/reading/vacSource'
import { reasonIn } from '../../src/outages/reasonIn'
import { readVac } from '../../src/reading/readVac'
import { documentSchemas, type VacDocuments } from '../documents/searchDocument'
import { toAgentDocument, toPublicDocument } from '../documents/toSearchDocument'

/**
 * Both documents of every VAC that is live at a moment, and the uuids of those that are not. A text that cannot be read cannot
 * be shown either: it is told in the log and counts as not live, so that the others are found all the same.
 */
export function documentsFrom(
  sources: readonly VacSource[],
  context: ReadingContext,
  { moment, logger }: { moment: Date; logger: { error: (line: string) => void } },
): { live: VacDocuments[]; gone: string[] } {
  const live: VacDocuments[] = []
  const gone: string[] = []
  for (const source of sources) {
    const { id, uuid } = source.vac
    let documents: VacDocuments | null = null
    try {
      documents = documentsOf(source, context, moment)
    } catch (error) {
      logger.error(`VAC ${id} cannot be found: ${reasonIn(error)}`)
    }
    if (documents) live.push(documents)
    else if (uuid) gone.push(uuid)
  }
  return { live, gone }
}

/** Both documents of a VAC at a moment, or null when it is not live and must not be found. */
export function documentsOf(source: VacSource, context: ReadingContext, moment: Date): VacDocuments | null {
  const everywhere = { municipality: null, moment }
  const forPublic = readVac(source, context, { audience: 'public', ...everywhere })
  const forAgent = readVac(source, context, { audience: 'agent', ...everywhere })
  if (!forPublic || !forAgent) return null
  const { searchTerms, upl } = source.findability
  const vocabulary = upl.flatMap((name) => context.upl.get(name)?.titles ?? [])
  // Checked here, where one that does not fit is one: later it would be a batch.
  return {
    public: documentSchemas.public.parse(toPublicDocument(forPublic, { searchTerms, vocabulary })),
    agent: documentSchemas.agent.parse(toAgentDocument(forAgent, { searchTerms, vocabulary })),
  }
}
