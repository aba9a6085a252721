import { Fragment, type ReactNode } from 'react'

/** Names with their values; what is null or empty is left out. */
export function FactList({ facts }: { facts: [name: string, value: ReactNode][] }) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '')
  if (known.length === 0) return null
  return (
    <dl className="agent-facts">
      {known.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd className="agent-pre-line">{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
