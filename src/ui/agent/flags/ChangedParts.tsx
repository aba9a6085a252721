import type { ReportedFlag } from '../../../api/flags/schema'
import { agentFlagWords } from '../../../messages/agentFlagWords'

const words = agentFlagWords.mine

/** What was changed since the flag: per part the text as it was and as it is, each with its word. */
export function ChangedParts({ changed }: { changed: ReportedFlag['changed'] }) {
  return (
    <section className="agent-changed">
      <h3>{words.changed}</h3>
      {changed.map(({ field, before, after }) => (
        <div key={field} className="agent-changed__part">
          <h4>{words.fields[field] ?? field}</h4>
          <p>
            <b>{words.before}</b> <del className="agent-pre-line">{before === '' ? words.nothing : before}</del>
          </p>
          <p>
            <b>{words.after}</b> <ins className="agent-pre-line">{after === '' ? words.nothing : after}</ins>
          </p>
        </div>
      ))}
    </section>
  )
}
