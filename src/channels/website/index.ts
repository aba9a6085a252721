export * from './renderWebsite'
export * from './faqJsonLd'
