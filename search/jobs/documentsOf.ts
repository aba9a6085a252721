import type { ReadingContext, VacSource } from '../../src/reading/vacSource'
import { readVac } from '../../src/reading/readVac'
import type { AgentDocument, PublicDocument } from '../searchDocument'
import { toAgentDocument, toPublicDocument } from '../toSearchDocument'

/** What is found of one VAC: by the public, and by agents. */
export interface VacDocuments {
  public: PublicDocument
  agent: AgentDocument
}

/** Both documents of a VAC at a moment, or null when it is not live and must not be found. */
export function documentsOf(
  source: VacSource,
  context: ReadingContext,
  moment: Date,
): VacDocuments | null {
  const everywhere = { municipality: null, moment }
  const forPublic = readVac(source, context, { audience: 'public', channel: 'website', ...everywhere })
  const forAgent = readVac(source, context, { audience: 'agent', channel: 'phone', ...everywhere })
  if (!forPublic || !forAgent) return null
  const searchTerms = source.vac.searchTerms ?? []
  const vocabulary = (source.vac.upl ?? []).flatMap((name) => context.upl.get(name)?.titles ?? [])
  return {
    public: toPublicDocument(forPublic, { searchTerms, vocabulary }),
    agent: toAgentDocument(forAgent, { searchTerms, vocabulary }),
  }
}
