import type { Route } from '../http/defineRoute'
import { agentRoutes } from './agent/routes'
import { documentRoutes } from './document/routes'
import { flagRoutes } from './flags/routes'
import { lifecycleRoutes } from './lifecycle/routes'
import { readabilityRoutes } from './readability/routes'
import { searchRoutes } from './search/routes'
import { searchesRoutes } from './searches/routes'
import { themeRoutes } from './themes/routes'
import { uplRoutes } from './upl/routes'
import { vacRoutes } from './vacs/routes'
import { workRoutes } from './work/routes'

const resources: readonly Route[] = [
  ...vacRoutes,
  ...themeRoutes,
  ...agentRoutes,
  ...flagRoutes,
  ...lifecycleRoutes,
  ...readabilityRoutes,
  ...searchRoutes,
  ...searchesRoutes,
  ...uplRoutes,
  ...workRoutes,
]

/** Every route below /v1: what they take, give, and who may call them. */
export const routes: readonly Route[] = [...resources, ...documentRoutes(resources)]
