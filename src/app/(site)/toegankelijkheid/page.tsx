import type { Metadata } from 'next'
import { siteWords } from '../../../messages/siteWords'
import { Breadcrumb } from '../../../ui/site/Breadcrumb'
import { ContactList } from '../../../ui/site/ContactList'
import type { RawParameters } from '../../../ui/site/readSiteQuery'
import { SiteFrame } from '../../../ui/site/SiteFrame'
import { loadSite } from '../loadSite'

interface PageProps {
  searchParams: Promise<RawParameters>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const { site } = await loadSite(searchParams)
  return {
    title: siteWords.nl.pageTitle(siteWords.nl.accessibility.title, site.siteName),
    alternates: { canonical: '/toegankelijkheid' },
  }
}

export default async function AccessibilityPage({ searchParams }: PageProps) {
  const words = siteWords.nl.accessibility
  const { site } = await loadSite(searchParams)
  const shown = site.municipality ? [site.municipality] : site.municipalities
  return (
    <SiteFrame site={site} path="/toegankelijkheid" hasContact={false}>
      <div className="site-width reading">
        <Breadcrumb gemeente={site.gemeente} steps={[]} />
        <h1>{words.title}</h1>
        <p className="lead">{words.intro}</p>
        <h2>{words.doneHeading}</h2>
        <ul>
          {words.done.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h2>{words.limitsHeading}</h2>
        <p>{words.limits}</p>
        <h2>{words.reportHeading}</h2>
        <p>{words.report}</p>
        {shown.map((municipality) => (
          <section key={municipality.slug} className="contact-block">
            <h3>{municipality.name}</h3>
            <ContactList contact={municipality} />
          </section>
        ))}
      </div>
    </SiteFrame>
  )
}
