import { useReading } from '../reading-context';
import { Panel } from './Panel';
import { TextSettings } from './TextSettings';

export function TextPanel() {
  const { settings, words } = useReading();
  return (
    <Panel title={words.say('text')} class="text-panel">
      <TextSettings settings={settings} words={words} />
    </Panel>
  );
}
