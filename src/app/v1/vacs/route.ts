import { preflight } from '../../../api/http/preflight'

export { getVacs as GET } from '../../../api/vacs/getVacs'

export const OPTIONS = preflight
