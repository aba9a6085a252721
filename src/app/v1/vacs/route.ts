import { preflight } from '../../../api/http/preflight'
import { getVacs } from '../../../api/vacs/getVacs'

export const GET = getVacs

export const OPTIONS = preflight
