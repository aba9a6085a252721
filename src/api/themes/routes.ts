import { z } from 'zod'
import { defineRoute } from '../../http/defineRoute'
import { pageOf, wholeList } from '../../http/paging'
import { listPublicThemes } from './publicThemes'

const thema = z
  .strictObject({
    slug: z.string(),
    naam: z.string(),
    beschrijving: z.string(),
    aantal: z.int().nullable().meta({ description: 'Zo veel vragen staan erbij. null: dat is nu niet bekend.' }),
  })
  .meta({ id: 'Thema', description: 'Een onderwerp met vragen.' })

const listThemes = defineRoute({
  method: 'GET',
  path: '/v1/themas',
  may: 'anyone',
  answer: pageOf(thema).meta({ id: 'ThemaLijst' }),
  description: {
    id: 'lijstThemas',
    summary: 'Lees de thema’s',
    text: 'Geeft alle thema’s waar vragen bij staan, op één bladzijde.',
  },
  handle: async ({ payload, connection }) => {
    const themes = await listPublicThemes({ payload, connection })
    return wholeList(themes.map(({ slug, name, description, count }) => ({ slug, naam: name, beschrijving: description, aantal: count })))
  },
})

/** Subjects under which residents browse. */
export const themeRoutes = [listThemes]
