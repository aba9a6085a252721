import { dispatch } from '../../../api/dispatch'

/** All of /v1 stands in one table: src/api/routes.ts. */
export { dispatch as DELETE, dispatch as GET, dispatch as HEAD, dispatch as OPTIONS, dispatch as PATCH, dispatch as POST, dispatch as PUT }
