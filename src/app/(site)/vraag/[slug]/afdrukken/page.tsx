import type { Metadata } from 'next'
import { renderCounter } from '../../../../../channels/counter'
import { publicUrl } from '../../../../../api/vacs/publicVacs'
import { siteWords } from '../../../../../messages/siteWords'
import { systemClock } from '../../../../../time/clock'
import { toDay } from '../../../../../time/dates'
import { contactsFor } from '../../../../../ui/site/contactsFor'
import { CounterSheetView } from '../../../../../ui/site/CounterSheetView'
import { SiteFrame } from '../../../../../ui/site/SiteFrame'
import { siteHref } from '../../../../../ui/site/siteHref'
import { type AnswerPageProps, loadAnswer } from '../loadAnswer'

export async function generateMetadata(props: AnswerPageProps): Promise<Metadata> {
  const { site, vac } = await loadAnswer(props)
  return {
    title: siteWords.nl.pageTitle(siteWords.nl.print.title(vac.question), site.siteName),
    alternates: { canonical: `/vraag/${vac.slug}` },
    robots: { index: false },
  }
}

export default async function PrintPage(props: AnswerPageProps) {
  const { site, vac, notFor, onlyFor } = await loadAnswer(props)
  const path = `/vraag/${vac.slug}`
  return (
    <SiteFrame site={site} path={`${path}/afdrukken`} hasSearch={false} hasContact={false}>
      <div className="site-width">
        <CounterSheetView
          sheet={renderCounter(vac, { answerUrl: publicUrl(vac.slug, site.gemeente) })}
          contacts={contactsFor(site, vac.municipalities)}
          notFor={notFor}
          onlyFor={onlyFor}
          notices={vac.notices}
          today={toDay(systemClock())}
          backHref={siteHref(path, { gemeente: site.gemeente })}
        />
      </div>
    </SiteFrame>
  )
}
