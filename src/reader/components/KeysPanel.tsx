import '../look/more-panel.css';
import type { KeyAction } from '../keys';
import { useReading } from '../reading-context';
import { Panel } from './Panel';

const SIGNS: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', '-': '−' };

/** Every key that does something now. */
export function KeysPanel() {
  const { words, keys, reading } = useReading();
  const byLabel = new Map<string, KeyAction[]>();
  for (const action of keys.actions.value) byLabel.set(action.label, [...(byLabel.get(action.label) ?? []), action]);
  return (
    <Panel title={words.say('keys')} class="keys-panel">
      <dl>
        {[...byLabel].map(([label, actions]) => (
          <div key={label}>
            <dt>{words.say(label)}</dt>
            <dd>
              {actions.map(({ key }) => (
                <kbd key={key}>{SIGNS[key] ?? key.toUpperCase()}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {reading.access.openOptions && (
        <button type="button" onClick={reading.access.openOptions}>
          {words.say('options')}
        </button>
      )}
    </Panel>
  );
}
