import { nobody, type Policy } from '../rule'
import { vacs } from './vacs'

/** What a VAC is found by besides its text: read by who may read the VAC, written through the VAC alone. */
export const vacFindability = {
  at: 'vac.',
  fields: vacs.fields,
  verbs: {
    create: nobody,
    read: vacs.verbs.read,
    update: nobody,
    delete: nobody,
  },
} satisfies Policy
