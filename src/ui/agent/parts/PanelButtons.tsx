import { agentWords } from '../../../messages/agentWords'

/** Send and cancel. Sending stays pressable while on its way, so that the focus is not thrown off the button. */
export function PanelButtons({ isSending, onClose }: { isSending: boolean; onClose: () => void }) {
  const words = agentWords.panel
  return (
    <div className="agent-form__buttons">
      <button type="submit" className="agent-button agent-button--primary" aria-disabled={isSending}>
        {isSending ? words.sending : words.send} <kbd>Enter</kbd>
      </button>
      <button type="button" className="agent-button" onClick={onClose}>
        {words.cancel}
      </button>
    </div>
  )
}
