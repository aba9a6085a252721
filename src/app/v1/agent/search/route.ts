export { getAgentSearch as GET } from '../../../../api/agent/getAgentSearch'
