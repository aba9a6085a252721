import { publicRoute } from '../../../api/http/handle'
import { NotFoundError } from '../../../errors'

const unknown = publicRoute(async () => {
  throw new NotFoundError('There is no such resource.')
})

export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT }
