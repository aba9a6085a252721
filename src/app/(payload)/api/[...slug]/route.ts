import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { restRoute } from '../../../../api/rest/restRoute'

export const GET = restRoute(REST_GET(config))
export const POST = restRoute(REST_POST(config))
export const DELETE = restRoute(REST_DELETE(config))
export const PATCH = restRoute(REST_PATCH(config))
export const PUT = restRoute(REST_PUT(config))
export const OPTIONS = restRoute(REST_OPTIONS(config))
