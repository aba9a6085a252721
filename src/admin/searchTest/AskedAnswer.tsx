import type { ExplainResponse } from '../../api/search/schema'
import type { Language } from '../../messages/language'
import { ownAnswerWords } from '../../messages/ownAnswerWords'
import { missingWords } from './explainScore'
import { placeSentence } from './placeSentence'
import type { ChosenVac } from './useVacChoices'
import { WhyTable } from './WhyTable'
import ownStyles from './OwnAnswer.module.css'
import styles from './SearchTest.module.css'

interface Props {
  chosen: ChosenVac
  explanation: ExplainResponse
  language: Language
}

/** Where one answer stands for a query, what it lacks, and what its editor can do. */
export function AskedAnswer({ chosen, explanation, language }: Props) {
  const words = ownAnswerWords[language]
  const { asked, results, understood } = explanation
  if (asked === null) return null
  const result = 'result' in asked ? asked.result : null
  const above = result && results.find(({ rank }) => rank === result.rank - 1)
  return (
    <>
      <p role="status" className={ownStyles.place}>
        {placeSentence(asked, { total: explanation.total, isDraft: chosen._status === 'draft', language })}
      </p>
      {result && (
        <>
          <ul className={styles.facts}>
            {missingWords(result, understood.terms).map((word) => (
              <li key={word}>{words.missing(word)}</li>
            ))}
            {above && <li>{words.adviceAbove(above.question)}</li>}
          </ul>
          <WhyTable result={result} asked={understood.terms} language={language} />
        </>
      )}
      {asked.state !== 'absent' && result?.rank !== 1 && <p>{words.advice}</p>}
      <p>
        <a href={`/admin/collections/vacs/${chosen.id}`}>{words.editAnswer}</a>
      </p>
    </>
  )
}
