import { useEffect, useRef, useState } from 'react'
import type { AgentStartResponse } from '../../../api/agent/schema'
import { agentAnswerWords } from '../../../messages/agentAnswerWords'
import { latenessOf } from '../parts/lateness'
import { vacUuid, type ItemKey } from '../location/selection'
import { shownId, useAgentActions } from './useAgentActions'
import { useAgentLocation } from '../location/useAgentLocation'
import { useAnswer } from '../answer/useAnswer'
import { useMediaQuery } from '../parts/useMediaQuery'
import { useMunicipality } from '../filters/useMunicipality'
import { useNarrowing } from '../filters/useNarrowing'
import { usePane } from '../beside/usePane'
import { usePanels } from './usePanels'
import { useRecent } from '../results/useRecent'
import { useSearch } from '../search/useSearch'
import { useSearchLog } from '../search/useSearchLog'
import { useSelection } from '../results/useSelection'
import { useSides } from '../beside/useSides'
import { useStart } from '../search/useStart'
import { visibleNotices } from '../notices/visibleNotices'

/** The list and an answer fit beside each other. */
const TWO_PANES = '(min-width: 900px)'
/** Letters follow each other faster than this; the answer waits for the end of the word, the list does not. */
const TYPING_PAUSE_MS = 200

export interface InitialStart {
  /** What the server knew when it made the page: nothing moves because it comes later. */
  initialStart: AgentStartResponse
  /** ISO 8601 timestamp. */
  renderedAt: string
  /** Whose unsent reports, read answers and folded news come back. */
  userId: string
}

export type AgentScreenState = ReturnType<typeof useAgentScreen>

/** Everything the agent screen knows and can do. */
export function useAgentScreen({ initialStart, renderedAt, userId }: InitialStart) {
  const box = useRef<HTMLInputElement>(null)
  const pane = useRef<HTMLElement>(null)
  const [said, setSaid] = useState('')
  const [openedCount, setOpenedCount] = useState(0)
  const hasTwoPanes = useMediaQuery(TWO_PANES)

  const { start, failure: startFailure, now, reload } = useStart({ start: initialStart, renderedAt })
  const location = useAgentLocation()
  const [municipality, setMunicipality] = useMunicipality(start)
  const search = useSearch({ query: location.query, municipality, filters: location.filters })
  const selection = useSelection({ location, search, hasTwoPanes, onOpened: () => enterAnswer() })
  // What was opened on purpose stays, whatever is typed or narrowed meanwhile.
  const lateness = location.opened === null ? latenessOf(search) : null
  const { shown } = selection
  const shownUuid = vacUuid(shown)
  const answerState = useAnswer({ uuid: shownUuid, municipality, delay: location.opened === null ? TYPING_PAUSE_MS : 0 })
  const secondState = useAnswer({ uuid: location.beside, municipality, delay: 0 })
  const sides = useSides({ beside: location.beside, shown: shownUuid, firstPane: pane })
  /** An answer was put beside, and the other one is still to come. */
  const isWaiting = location.beside !== null && sides.layout === 'one'
  const panels = usePanels(userId)

  const notices = visibleNotices(start.notices, {
    now,
    municipality: start.municipalities.find(({ slug }) => slug === municipality) ?? null,
  })
  const common = { notices, panels, query: location.query, municipality }
  const first = useAgentActions({ shown, answerState, results: search.results, ...common })
  const second = useAgentActions({
    shown: location.beside === null ? null : `vac:${location.beside}`,
    answerState: secondState,
    results: null,
    ...common,
  })
  /** What stands in the first half; null also while only the list is there. */
  const inSight = hasTwoPanes ? shown : location.opened
  useSearchLog({ location, search, shown: inSight, openedCount, municipality })
  const recent = useRecent(first.answer?.vac ?? null, userId)

  const enterAnswer = () => {
    sides.toFirst()
    setOpenedCount((count) => count + 1)
  }
  /** The caller said for which municipality: the answer goes on where it stands. */
  const chooseMunicipality = (slug: string) => {
    setMunicipality(slug)
    if (hasTwoPanes || location.opened !== null) setOpenedCount((count) => count + 1)
  }
  const type = (query: string) => {
    setSaid('')
    sides.toFirst()
    location.type(query)
  }
  const open = (key: ItemKey) => {
    setSaid('')
    location.open(key, 'push')
    if (!hasTwoPanes) enterAnswer()
  }
  const openVac = (uuid: string) => {
    setSaid('')
    location.open(`vac:${uuid}`, 'push')
    enterAnswer()
  }
  const showList = () => {
    sides.toFirst()
    if (!hasTwoPanes && location.opened !== null) location.open(null, 'replace')
  }
  const toBox = () => {
    showList()
    box.current?.focus()
    box.current?.select()
    return true
  }
  const focusBox = () => box.current?.focus()
  const searchFor = (query: string) => {
    type(query)
    focusBox()
  }
  const takeAway = () => {
    setSaid('')
    location.putBeside(null)
    if (inSight === null) toBox()
    else enterAnswer()
    return true
  }
  /** Puts the answer in sight beside another, or takes the second away. */
  const putBeside = () => {
    if (sides.active === 'second' || isWaiting) return takeAway()
    // What is marked in the list, also while its text is on its way.
    if (shownUuid === null) return false
    location.putBeside(shownUuid)
    setSaid(agentAnswerWords.beside.said)
    return toBox()
  }
  const switchSide = () => {
    const isToList = sides.active === 'second' && !hasTwoPanes && inSight === null
    return sides.switchSide() && (isToList ? toBox() : true)
  }
  const narrowing = useNarrowing({ filters: location.filters, narrow: location.narrow, showList, toBox, focusBox })
  const showAllMunicipalities = () => {
    setMunicipality(null)
    narrowing.clear()
  }

  // An agent types as soon as there is a box, also before the page has come alive.
  useEffect(() => {
    const typed = box.current?.value ?? ''
    if (typed !== '') location.type(typed)
    // Once, at the start.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  usePane({ pane, openedCount, isOnlyPane: !hasTwoPanes, shownId: shownId(first), title: first.answer?.vac.question ?? null })

  return {
    box,
    pane,
    said,
    setSaid,
    start,
    startFailure,
    now,
    reload,
    location,
    municipality,
    setMunicipality,
    showAllMunicipalities,
    search,
    selection,
    shown,
    lateness,
    inSight,
    chooseMunicipality,
    answerState,
    secondState,
    sides,
    isWaiting,
    panels,
    notices,
    first,
    second,
    recent,
    narrowing,
    type,
    searchFor,
    open,
    openVac,
    toBox,
    takeAway,
    putBeside,
    switchSide,
    /** What the keys act on. */
    acting: sides.active === 'second' ? second : first,
  }
}
