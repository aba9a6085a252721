import { agentWords } from '../../messages/agentWords'

export function WantsReply({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label className="agent-check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} /> {agentWords.flag.wantsReply}
    </label>
  )
}
