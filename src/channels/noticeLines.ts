import type { ReadNotice } from '../reading/vacView'
import { formatDay, formatTime } from '../time/dates'
import type { ChannelWords } from './words'

/** A running notice as lines of plain text: what is so, for whom, and until when in Dutch time. */
export function noticeLines({ title, text, municipalities, endsAt }: ReadNotice, words: ChannelWords): string[] {
  const end = new Date(endsAt)
  const places = new Intl.ListFormat(words.language).format(municipalities)
  return [
    words.notice.title(title.replaceAll(/\s+/g, ' ').trim()),
    ...text.trim().split(/\r?\n/),
    [
      places === '' ? '' : words.notice.holdsFor(places),
      words.notice.until(formatDay(end, words.language), formatTime(end, words.language)),
    ]
      .filter((line) => line !== '')
      .join(' '),
  ]
}
