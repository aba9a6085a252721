import type { AgentVac } from '../../../api/agent/findAgentVac'
import type { renderEmail } from '../../../channels/email'
import type { renderPhone } from '../../../channels/phone'
import type { VacView } from '../../../reading/vacView'

/** `GET /v1/agent/vacs/{uuid}`: one answer with what the phone and e-mail channels make of it. */
export interface AgentAnswer {
  vac: VacView
  phone: ReturnType<typeof renderPhone>
  email: ReturnType<typeof renderEmail>
  openFlags: number
  place: AgentVac['place']
}
