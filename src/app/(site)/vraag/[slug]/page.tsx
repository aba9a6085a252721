import type { Metadata } from 'next'
import { renderWebsite, toJsonLdScript } from '../../../../channels/website'
import { siteWords } from '../../../../messages/siteWords'
import { AnswerAside } from '../../../../ui/site/AnswerAside'
import { AnswerView } from '../../../../ui/site/AnswerView'
import { Breadcrumb } from '../../../../ui/site/Breadcrumb'
import { contactsFor } from '../../../../ui/site/contactsFor'
import { metaDescription } from '../../../../ui/site/metaDescription'
import { SiteFrame } from '../../../../ui/site/SiteFrame'
import { type AnswerPageProps, loadAnswer } from './loadAnswer'

export async function generateMetadata(props: AnswerPageProps): Promise<Metadata> {
  const { site, vac } = await loadAnswer(props)
  const { core } = renderWebsite(vac)
  const title = siteWords.nl.pageTitle(vac.question, site.siteName)
  const description = core === '' ? undefined : metaDescription(core)
  const canonical = `/vraag/${vac.slug}`
  return {
    title,
    description,
    alternates: { canonical },
    openGraph: { type: 'article', locale: 'nl_NL', siteName: site.siteName, title: vac.question, description, url: canonical },
  }
}

export default async function AnswerPage(props: AnswerPageProps) {
  const { site, vac, notFor, onlyFor } = await loadAnswer(props)
  const { gemeente } = site
  return (
    <SiteFrame site={site} path={`/vraag/${vac.slug}`} hasContact={false}>
      <div className="site-width">
        <Breadcrumb gemeente={gemeente} steps={vac.themes.slice(0, 1).map(({ slug, name }) => ({ path: `/thema/${slug}`, name }))} />
        <div className="answer-columns">
          <AnswerView vac={vac} isForSome={onlyFor !== null} notFor={notFor} />
          <AnswerAside vac={vac} gemeente={gemeente} contacts={contactsFor(site, vac.municipalities)} />
        </div>
      </div>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toJsonLdScript(renderWebsite(vac).jsonLd) }} />
    </SiteFrame>
  )
}
