import type { AgentSearchResponse, ContactHit, NoticeView } from '../../../api/agent/schema'
import { siteHref } from '../../site/siteHref'
import type { AgentAnswer } from '../answer/agentAnswer'
import { flagTargets } from '../flags/flagTargets'
import { numberOf, vacUuid, type ItemKey } from '../location/selection'
import type { AnswerState } from '../answer/useAnswer'
import type { Panels } from './usePanels'
import { visibleAnswer } from '../answer/visibleAnswer'

export interface AgentActions {
  /** What stands on the right; at most one is there. */
  answer: AgentAnswer | null
  /** Whether the answer may be said and sent: it holds where the caller lives. */
  maySay: boolean
  contact: ContactHit | null
  notice: NoticeView | null
  canFlag: boolean
  checklistAddress: string | null
  /** Each says whether there was anything to do it with. */
  email: () => boolean
  checklist: () => boolean
  flag: () => boolean
  missing: () => boolean
}

interface Input {
  shown: ItemKey | null
  answerState: AnswerState
  results: AgentSearchResponse | null
  notices: NoticeView[]
  panels: Panels
  query: string
  municipality: string | null
}

/** What can be done with what stands on the right. It acts on what is visible, never on what is still on its way. */
export function useAgentActions({ shown, answerState, results, notices, panels, query, municipality }: Input): AgentActions {
  const answer = visibleAnswer(answerState, vacUuid(shown))
  const contact = results?.contacts.find(({ id }) => id === numberOf(shown, 'contact')) ?? null
  const notice = [...(results?.notices ?? []), ...notices].find(({ id }) => id === numberOf(shown, 'notice')) ?? null
  const maySay = answer?.place === 'holds'
  const canFlag = answer !== null || contact !== null || notice !== null
  const checklistAddress = answer && maySay ? siteHref(`/vraag/${answer.vac.slug}/afdrukken`, { gemeente: municipality }) : null

  return {
    answer,
    maySay,
    contact,
    notice,
    canFlag,
    checklistAddress,
    email: () => {
      if (maySay) panels.openEmail()
      return maySay
    },
    checklist: () => {
      if (checklistAddress) window.open(checklistAddress, '_blank', 'noopener')
      return checklistAddress !== null
    },
    flag: () => {
      if (canFlag) panels.openFlag(flagTargets({ vac: answer?.vac ?? null, contact, notice, notices }))
      return canFlag
    },
    missing: () => {
      panels.openMissing(query)
      return true
    },
  }
}

/** What tells one thing on the right from another; null when nothing is there. */
export function shownId({ answer, contact, notice }: AgentActions): ItemKey | null {
  if (answer) return `vac:${answer.vac.uuid}`
  if (contact) return `contact:${contact.id}`
  return notice ? `notice:${notice.id}` : null
}
