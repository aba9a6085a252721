'use client'

import { AgentHeader } from './AgentHeader'
import { AskMunicipality } from '../answer/AskMunicipality'
import { BesideBar } from '../beside/BesideBar'
import { FailureBanner } from '../parts/FailureBanner'
import { KeyLegend } from '../keys/KeyLegend'
import { MunicipalityChoice } from '../filters/MunicipalityChoice'
import { newAnswers } from '../flags/newAnswers'
import { NoticeBar } from '../notices/NoticeBar'
import { OpenPanelView } from './OpenPanelView'
import { ResultPane } from '../results/ResultPane'
import { SearchBox } from '../search/SearchBox'
import { SecondAnswer } from '../beside/SecondAnswer'
import { ShownItem } from '../answer/ShownItem'
import { useAgentScreen, type InitialStart } from './useAgentScreen'
import { UnsentFlag } from '../flags/UnsentFlag'
import { useMyFlags } from '../flags/useMyFlags'
import { useScreenKeys } from '../keys/useScreenKeys'
import { useStored } from '../parts/useStored'

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

/** The screen an agent works on all day. */
export function AgentScreen(initial: InitialStart) {
  const [hasSingleKeys, setHasSingleKeys] = useStored({ name: 'singleKeys', fallback: true, accepts: isBoolean })
  const mine = useMyFlags(initial.userId)
  const screen = useAgentScreen(initial)
  const { location, selection, search, sides, start, first, second, acting, now } = screen
  useScreenKeys(screen, hasSingleKeys)

  const ask = <AskMunicipality municipalities={start.municipalities} hasSingleKeys={hasSingleKeys} onChoose={screen.chooseMunicipality} />

  return (
    <div
      className="agent"
      data-opened={location.opened !== null || sides.layout === 'second'}
      data-layout={sides.layout}
      onFocus={sides.onFocus}
    >
      <AgentHeader userName={start.user.name} newAnswerCount={newAnswers(mine.flags ?? [], mine.seenAt).size}>
        <SearchBox
          box={screen.box}
          query={location.query}
          selected={selection.selected}
          isExpanded={selection.keys.length > 0}
          onType={screen.type}
        />
        <MunicipalityChoice municipalities={start.municipalities} chosen={screen.municipality} onChoose={screen.setMunicipality} />
      </AgentHeader>
      <div className="agent-top">
        {screen.startFailure ? (
          <FailureBanner failure={screen.startFailure} retry={{ again: screen.reload, onGone: screen.toBox }} />
        ) : null}
        <UnsentFlag panels={screen.panels} />
        <NoticeBar userId={initial.userId} notices={screen.notices} now={now} onOpenVac={screen.openVac} />
        {location.beside === null ? null : (
          <BesideBar
            layout={sides.layout}
            first={screen.inSight === null ? null : (first.answer?.vac.question ?? null)}
            second={second.answer?.vac.question ?? null}
            onSwitch={screen.switchSide}
            onClose={screen.takeAway}
          />
        )}
      </div>
      <ResultPane
        search={search}
        selected={selection.selected}
        narrowing={screen.narrowing}
        start={start}
        recent={screen.recent}
        onOpen={screen.open}
        onOpenVac={screen.openVac}
        onAllMunicipalities={screen.showAllMunicipalities}
        onSearch={screen.searchFor}
        onToBox={screen.toBox}
        onMissing={() => acting.missing()}
      />
      <ShownItem
        pane={screen.pane}
        isActive={sides.layout === 'both' && sides.active === 'first'}
        isBeside={screen.isWaiting}
        shown={screen.shown}
        late={{ lateness: screen.lateness, query: search.answeredQuery }}
        actions={first}
        answerState={screen.answerState}
        municipality={screen.municipality}
        ask={ask}
        now={now}
        onBack={screen.toBox}
        onPutBeside={screen.putBeside}
        onOpenVac={screen.openVac}
      />
      {sides.layout === 'one' || location.beside === null ? null : (
        <SecondAnswer
          key={location.beside}
          pane={sides.secondPane}
          isActive={sides.layout === 'both' && sides.active === 'second'}
          actions={second}
          answerState={screen.secondState}
          municipality={screen.municipality}
          ask={ask}
          now={now}
          onClose={screen.takeAway}
          onOpenVac={screen.openVac}
        />
      )}
      <KeyLegend
        actions={acting}
        hasTwo={sides.layout !== 'one'}
        isBeside={screen.isWaiting || sides.active === 'second'}
        hasSingleKeys={hasSingleKeys}
        said={screen.said}
        onBeside={screen.putBeside}
        onSwitch={screen.switchSide}
        onSingleKeys={setHasSingleKeys}
      />
      <OpenPanelView panels={screen.panels} answer={acting.answer} onSent={screen.setSaid} />
    </div>
  )
}
