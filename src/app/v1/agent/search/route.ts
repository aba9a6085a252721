import { getAgentSearch } from '../../../../api/agent/getAgentSearch'

export const GET = getAgentSearch
