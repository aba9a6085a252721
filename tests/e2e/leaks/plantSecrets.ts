import { documentFromText } from '../../../src/content/documentFromText'
import { saved } from '../../support/api'
import { makeVac } from '../access/subjects'
import type { World } from '../access/world'

/** What nobody outside may ever read; each holds a marker word of its own. */
export interface Planted {
  /** The live VAC that carries the internal text. */
  live: { id: number; uuid: string; slug: string; publicMarker: string; theme: string }
  /** VACs that are not live, by why. */
  hidden: Record<'draft' | 'retired' | 'binned', { id: number; uuid: string; slug: string }>
  /** Markers by where they stand. */
  secrets: Record<string, string>
  /** Markers that the public may search by, and never sees. */
  searchTerm: string
}

/** A word of letters only, so that no search cuts it in pieces, unlike any other word. */
export function marker(): string {
  return `q${[...crypto.randomUUID().replaceAll('-', '')]
    .map((digit) => 'bcdfghjklmnpqrst'[Number.parseInt(digit, 16)])
    .join('')
    .slice(0, 15)}`
}

/** A phone number that nothing else has: other texts are refused where one belongs. */
function phoneMarker(): string {
  const digits = String(crypto.getRandomValues(new Uint32Array(1))[0]).padStart(10, '7')
  return `0199 ${digits.slice(-6, -3)} ${digits.slice(-3)}`
}

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString()

export async function plantSecrets(world: World): Promise<Planted> {
  const { departments, name, apis } = world
  const { admin } = apis
  const secrets: Record<string, string> = {}
  const secret = (where: string) => (secrets[where] = marker())
  const mine = departments.mine
  const publicMarker = marker()
  const searchTerm = marker()

  await saved(
    admin.patch(`/api/departments/${mine}`, {
      groupEmail: `${secret('department mailbox')}@intern.example`,
      groupPhone: (secrets['department phone'] = phoneMarker()),
      openingHours: secret('department hours'),
    }),
  )
  const contact = await saved(
    admin.post('/api/contacts', {
      name: `${name('contact')} ${secret('contact name')}`,
      function: secret('contact function'),
      department: mine,
      email: `${secret('contact email')}@intern.example`,
      availability: secret('contact availability'),
      subjects: [secret('contact subject')],
    }),
  )
  const handover = await saved(
    admin.post('/api/handovers', {
      title: `${name('afspraak')} ${secret('handover title')}`,
      department: mine,
      firstLine: secret('handover first line'),
      rest: secret('handover rest'),
      deputy: secret('handover deputy'),
      hours: secret('handover hours'),
    }),
  )
  const theme = await saved(admin.post('/api/themes', { name: name('thema') }))
  const hiddenVac = async (kind: keyof Planted['hidden'], body: Record<string, unknown>) => {
    const text = secret(`${kind} VAC`)
    const id = await makeVac(
      { world, whose: 'mine' },
      {
        question: `${name('vraag')} ${text}?`,
        slug: name('adres'),
        shortAnswer: text,
        internalNote: secret(`${kind} VAC note`),
        themes: [theme.id],
        answer: documentFromText(text),
        searchTerms: [secret(`${kind} VAC term`)],
        ...body,
      },
    )
    const { body: vac } = await admin.get<{ uuid: string; slug: string }>(`/api/vacs/${id}?depth=0`)
    return { id, uuid: vac.uuid, slug: vac.slug }
  }
  const hidden = {
    draft: await hiddenVac('draft', { _status: 'draft' }),
    retired: await hiddenVac('retired', {}),
    binned: await hiddenVac('binned', {}),
  }
  await saved(admin.patch(`/api/vacs/${hidden.retired.id}`, { _status: 'draft' }))
  await saved(admin.patch(`/api/vacs/${hidden.binned.id}`, { deletedAt: new Date().toISOString() }))

  const id = await makeVac(
    { world, whose: 'mine' },
    {
      question: `${name('vraag')} ${publicMarker}?`,
      shortAnswer: `Antwoord ${publicMarker}.`,
      answer: documentFromText(`Uitleg ${publicMarker}.`),
      themes: [theme.id],
      searchTerms: [searchTerm],
      internalNote: secret('internal note'),
      questionsToAsk: [secret('question to ask')],
      notByPhone: true,
      notByPhoneInstead: secret('not by phone'),
      linkedLetters: [{ name: secret('letter name'), reference: secret('letter reference') }],
      handover: handover.id,
      contactPerson: contact.id,
      relatedVacs: Object.values(hidden).map((vac) => vac.id),
    },
  )
  await saved(
    admin.patch(`/api/vacs/${id}?draft=true`, {
      _status: 'draft',
      question: `Nieuw ${secret('newer draft question')}?`,
      shortAnswer: secret('newer draft answer'),
      internalNote: secret('newer draft note'),
    }),
  )
  const { body: live } = await admin.get<{ uuid: string; slug: string }>(`/api/vacs/${id}?depth=0`)
  const notice = { department: mine, endsAt: inAWeek(), vacs: [id, hidden.draft.id] }
  await saved(
    admin.post('/api/notices', { ...notice, title: name('nieuws'), text: 'Openbaar.', say: secret('notice say'), onWebsite: true }),
  )
  await saved(
    admin.post('/api/notices', {
      ...notice,
      title: `${name('nieuws')} ${secret('internal notice title')}`,
      text: secret('internal notice text'),
      onWebsite: false,
    }),
  )
  await saved(apis.agent.post('/api/flags', { subject: 'vac', kind: 'wrong', vac: id, text: `${name('signaal')} ${secret('flag')}` }))
  return { live: { id, uuid: live.uuid, slug: live.slug, publicMarker, theme: String(theme.slug) }, hidden, secrets, searchTerm }
}
