import { checkedMonthsChoices, noFilters, type AgentFilters, type TargetGroupChoice } from './agentFilters'

/** The names in the address; what they mean stands in `AgentFilters`. */
const names = { department: 'afdeling', theme: 'thema', targetGroup: 'doelgroep', upl: 'product', checkedMonths: 'controle' } as const
const targetGroupNames: Record<TargetGroupChoice, string> = { resident: 'inwoner', business: 'ondernemer' }

const SLUG = /^[a-z0-9-]{1,100}$/
/** Longest product name that the API reads. */
const MAX_UPL = 200

/** Reads filters from an address. What the API would refuse is left out: a damaged link still opens. */
export function readFilters(parameters: URLSearchParams): AgentFilters {
  const read = (name: keyof AgentFilters) => parameters.get(names[name]) ?? ''
  const department = read('department')
  const upl = read('upl')
  return {
    ...noFilters,
    department: /^[1-9]\d{0,8}$/.test(department) ? Number(department) : null,
    theme: SLUG.test(read('theme')) ? read('theme') : null,
    targetGroup:
      (Object.keys(targetGroupNames) as TargetGroupChoice[]).find((value) => targetGroupNames[value] === read('targetGroup')) ?? null,
    upl: upl !== '' && upl.length <= MAX_UPL ? upl : null,
    checkedMonths: checkedMonthsChoices.find((months) => String(months) === read('checkedMonths')) ?? null,
  }
}

/** Writes the filters that are on into the parameters of an address. */
export function writeFilters(parameters: URLSearchParams, { targetGroup, ...filters }: AgentFilters): void {
  const values = { ...filters, targetGroup: targetGroup === null ? null : targetGroupNames[targetGroup] }
  for (const key of Object.keys(names) as (keyof AgentFilters)[]) {
    if (values[key] !== null) parameters.set(names[key], String(values[key]))
  }
}
