'use client'

import { useEffect, useRef, useState } from 'react'
import type { AgentStartResponse } from '../../api/agent/schema'
import { AgentHeader } from './AgentHeader'
import { FailureBanner } from './FailureBanner'
import { KeyLegend } from './KeyLegend'
import { MunicipalityChoice } from './MunicipalityChoice'
import { newAnswers } from './newAnswers'
import { NoticeBar } from './NoticeBar'
import { OpenPanelView } from './OpenPanelView'
import { ResultPane } from './ResultPane'
import { SearchBox } from './SearchBox'
import { ShownItem } from './ShownItem'
import { shownId, useAgentActions } from './useAgentActions'
import { useAgentLocation } from './useAgentLocation'
import { useAnswer } from './useAnswer'
import { useKeys } from './useKeys'
import { useMediaQuery } from './useMediaQuery'
import { useMunicipality } from './useMunicipality'
import { useMyFlags } from './useMyFlags'
import { useNarrowing } from './useNarrowing'
import { usePane } from './usePane'
import { usePanels } from './usePanels'
import { useRecent } from './useRecent'
import { useSearch } from './useSearch'
import { useSearchLog } from './useSearchLog'
import { useSelection } from './useSelection'
import { useStart } from './useStart'
import { useStored } from './useStored'
import { visibleNotices } from './visibleNotices'
import { vacUuid } from './selection'

/** Both halves fit beside each other. */
const TWO_PANES = '(min-width: 900px)'
/** Letters follow each other faster than this; the answer waits for the end of the word, the list does not. */
const TYPING_PAUSE_MS = 200
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

interface Props {
  /** What the server knew when it made the page: nothing moves because it comes later. */
  initialStart: AgentStartResponse
  /** ISO 8601 timestamp. */
  renderedAt: string
}

/** The screen an agent works on all day. */
export function AgentScreen({ initialStart, renderedAt }: Props) {
  const box = useRef<HTMLInputElement>(null)
  const pane = useRef<HTMLElement>(null)
  const [hasSingleKeys, setHasSingleKeys] = useStored({ name: 'singleKeys', fallback: true, accepts: isBoolean })
  const [said, setSaid] = useState('')
  const [openedCount, setOpenedCount] = useState(0)
  const hasTwoPanes = useMediaQuery(TWO_PANES)

  const { start, failure: startFailure, now, reload } = useStart({ start: initialStart, renderedAt })
  const mine = useMyFlags()
  const location = useAgentLocation()
  const [municipality, setMunicipality] = useMunicipality(start)
  const search = useSearch({ query: location.query, municipality, filters: location.filters })
  const selection = useSelection({ location, search, hasTwoPanes, onOpened: () => setOpenedCount((count) => count + 1) })
  const answerState = useAnswer({ uuid: vacUuid(selection.shown), municipality, delay: location.opened === null ? TYPING_PAUSE_MS : 0 })
  const panels = usePanels()

  const served = start.municipalities
  const notices = visibleNotices(start.notices, { now, municipality: served.find(({ slug }) => slug === municipality) ?? null })
  const actions = useAgentActions({ shown: selection.shown, answerState, results: search.results, notices, panels, query: location.query })
  useSearchLog({ location, search, shown: hasTwoPanes ? selection.shown : location.opened, openedCount, municipality })
  const recent = useRecent(actions.answer?.vac ?? null)

  const type = (query: string) => {
    setSaid('')
    location.type(query)
  }
  const openVac = (uuid: string) => {
    location.open(`vac:${uuid}`, 'push')
    setOpenedCount((count) => count + 1)
  }
  const showList = () => {
    if (!hasTwoPanes && location.opened !== null) location.open(null, 'replace')
  }
  const toBox = () => {
    showList()
    box.current?.focus()
    box.current?.select()
    return true
  }

  const narrowing = useNarrowing({ filters: location.filters, narrow: location.narrow, toBox })

  // An agent types as soon as there is a box, also before the page has come alive.
  useEffect(() => {
    const typed = box.current?.value ?? ''
    if (typed !== '') location.type(typed)
    // Once, at the start.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  usePane({ pane, openedCount, isOnlyPane: !hasTwoPanes, shownId: shownId(actions), title: actions.answer?.vac.question ?? null })

  useKeys(
    (action) => {
      switch (action) {
        case 'next':
          return selection.walk(1)
        case 'previous':
          return selection.walk(-1)
        case 'intoAnswer':
          return selection.openSelected()
        case 'clear':
          type('')
          return true
        case 'toBox':
        case 'backToBox':
          return toBox()
        case 'filters':
          if (search.results === null) return false
          showList()
          narrowing.enter()
          return true
        default:
          setSaid('')
          return actions[action]()
      }
    },
    { isPanelOpen: panels.open !== null, hasSingleKeys },
  )

  return (
    <div className="agent" data-opened={location.opened !== null}>
      <AgentHeader userName={start.user.name} newAnswerCount={newAnswers(mine.flags ?? [], mine.seenAt).size}>
        <SearchBox box={box} query={location.query} selected={selection.selected} isExpanded={selection.keys.length > 0} onType={type} />
        <MunicipalityChoice municipalities={served} chosen={municipality} onChoose={setMunicipality} />
      </AgentHeader>
      <div className="agent-top">
        {startFailure ? <FailureBanner failure={startFailure} onRetry={reload} /> : null}
        <NoticeBar notices={notices} now={now} onOpenVac={openVac} />
      </div>
      <ResultPane
        search={search}
        selected={selection.selected}
        narrowing={narrowing}
        recent={recent}
        onOpen={(key) => {
          location.open(key, 'push')
          if (!hasTwoPanes) setOpenedCount((count) => count + 1)
        }}
        onOpenVac={openVac}
        onMissing={() => actions.missing()}
      />
      <ShownItem pane={pane} shown={selection.shown} actions={actions} answerState={answerState} now={now} onBack={toBox} onOpenVac={openVac} />
      <KeyLegend
        checklist={actions.checklistAddress}
        hasAnswer={actions.answer !== null}
        canFlag={actions.canFlag}
        hasSingleKeys={hasSingleKeys}
        said={said}
        onEmail={actions.email}
        onFlag={actions.flag}
        onMissing={actions.missing}
        onSingleKeys={setHasSingleKeys}
      />
      <OpenPanelView panels={panels} answer={actions.answer} onSent={setSaid} />
    </div>
  )
}
