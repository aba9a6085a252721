import { z } from 'zod'
import { NotFoundError } from '../../errors'
import { defineRoute } from '../../http/defineRoute'
import { pageOf, toPage } from '../../http/paging'
import { isMunicipality, isTheme } from '../knownSlugs'
import { MAX_PAGE, uuidPlace } from '../parameters'
import { presentElements, presentHit, presentVac } from './presentPublic'
import { vac, vacInList, vacQuery, vacsQuery, vacWithElements } from './publicSchema'
import { findPublicVac, listPublicVacs } from './publicVacs'

const listVacs = defineRoute({
  method: 'GET',
  path: '/v1/vacs',
  may: 'anyone',
  query: vacsQuery,
  known: { thema: isTheme, gemeente: isMunicipality },
  answer: pageOf(vacInList).meta({ id: 'VacLijst' }),
  // On a phone every packet counts.
  typed: { smallest: 1_400 },
  description: {
    id: 'zoekVacs',
    summary: 'Zoek in de vragen en antwoorden',
    text: 'Geeft de vragen die het beste passen, het beste eerst. Zonder `zoek` zijn het alle vragen.',
  },
  handle: async ({ payload, connection, query: { zoek, thema, gemeente, page, pageSize }, url }) => {
    const found = await listPublicVacs({ payload, connection }, { query: zoek, theme: thema, municipality: gemeente, page, pageSize })
    return toPage({ url, results: found.results.map(presentHit), count: found.total, page, pageSize, lastPage: MAX_PAGE })
  },
})

const readVac = defineRoute({
  method: 'GET',
  path: '/v1/vacs/{uuid}',
  may: 'anyone',
  params: uuidPlace,
  query: vacQuery,
  known: { gemeente: isMunicipality },
  answer: z.union([vac, vacWithElements]),
  description: {
    id: 'leesVac',
    summary: 'Lees één antwoord',
    text: 'Geeft een vraag met haar antwoord, zoals het op de website staat.',
  },
  handle: async ({ payload, params: { uuid }, query: { gemeente, opmaak } }) => {
    const view = await findPublicVac(payload, { uuid, municipality: gemeente })
    if (!view) throw new NotFoundError('There is no such answer.')
    return opmaak === 'elementen' ? presentElements(view, gemeente) : presentVac(view, gemeente)
  },
})

/** Questions and answers, for everybody. */
export const vacRoutes = [listVacs, readVac]
