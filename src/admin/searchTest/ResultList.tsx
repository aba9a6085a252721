import type { ExplainResponse } from '../../api/search/schema'
import type { Language } from '../../messages/language'
import { searchTestWords } from '../../messages/searchTestWords'
import parts from '../parts.module.css'
import { Bar } from './Bar'
import { percentOf } from './explainScore'
import { WhyTable } from './WhyTable'
import styles from './ResultList.module.css'

/** The first results, each with why it stands there. */
export function ResultList({ explanation, language }: { explanation: ExplainResponse; language: Language }) {
  const words = searchTestWords[language]
  const { results, ids, understood } = explanation
  const best = results[0]?.score ?? 0
  return (
    <ol className={styles.results}>
      {results.map((result) => {
        const { uuid, rank, question, score } = result
        const percent = percentOf(score, best)
        return (
          <li key={uuid}>
            <p className={styles.question}>
              <span className={styles.rank}>
                <span className={parts.hidden}>{words.place(rank)}: </span>
                <span aria-hidden="true">{rank}</span>
              </span>
              <span>{question}</span>
            </p>
            <p className={styles.score}>
              <Bar percent={percent} />
              {words.ofBest(percent)}
              {ids[uuid] !== undefined && (
                <a href={`/admin/collections/vacs/${ids[uuid]}`} aria-label={words.editAbout(question)}>
                  {words.edit}
                </a>
              )}
            </p>
            <details className={styles.why}>
              <summary aria-label={words.whyAbout(question)}>{words.why}</summary>
              <WhyTable result={result} asked={understood.terms} language={language} />
            </details>
          </li>
        )
      })}
    </ol>
  )
}
