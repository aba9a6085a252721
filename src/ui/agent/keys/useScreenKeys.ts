import type { KeyAction } from './keyAction'
import type { AgentScreenState } from '../shell/useAgentScreen'
import { enterStartList } from '../results/StartList'
import { useKeys } from './useKeys'

/** What each key does on the agent screen. Every act says whether there was anything to do. */
export function useScreenKeys(screen: AgentScreenState, hasSingleKeys: boolean): void {
  const { location, selection, search, sides, panels, acting, narrowing, toBox, takeAway } = screen
  const silently = (act: () => boolean) => () => {
    screen.setSaid('')
    return act()
  }
  const acts: Record<KeyAction, () => boolean> = {
    // While the first results are on their way the list to begin with is still there, but not for long.
    next: silently(() => selection.walk(1) || (location.query.trim() === '' && enterStartList())),
    previous: silently(() => selection.walk(-1)),
    intoAnswer: silently(selection.openSelected),
    clear: () => {
      // What was put beside goes last: the box is emptied to look for the other one.
      if (location.query === '' && location.opened === null && location.beside !== null) return takeAway()
      screen.type('')
      return true
    },
    toBox,
    backToBox: () => (sides.isInSecond() ? takeAway() : toBox()),
    filters: () => {
      if (search.results === null) return false
      narrowing.enter()
      return true
    },
    beside: screen.putBeside,
    switch: screen.switchSide,
    email: silently(acting.email),
    checklist: silently(acting.checklist),
    flag: silently(acting.flag),
    missing: silently(acting.missing),
  }
  useKeys((action) => acts[action](), { isPanelOpen: panels.open !== null, hasSingleKeys })
}
