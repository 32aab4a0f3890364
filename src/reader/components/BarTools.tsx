import { Maximize2 } from 'lucide';
import { useEffect } from 'preact/hooks';
import { READING_SETTINGS } from '../../settings/reading-settings';
import type { PanelName } from '../panels';
import { useReading } from '../reading-context';
import { Icon } from './Icon';
import { lazily } from './lazily';

const TextPanel = lazily(async () => (await import('./TextPanel')).TextPanel);

/** The buttons of the bar, and what they open. */
export function BarTools() {
  const { reading, words, panel, keys, settings } = useReading();
  const open = panel.value;
  const toggle = (name: PanelName) => {
    panel.value = panel.value === name ? null : name;
  };
  const resize = (by: 1 | -1) => {
    const { values } = READING_SETTINGS.size;
    const next = values[values.indexOf(settings.values.value.size) + by];
    if (next) settings.set('size', next);
  };

  useEffect(
    () =>
      keys.add([
        { key: 'a', label: 'text', act: () => toggle('text') },
        { key: '+', label: 'larger_text', act: () => resize(1) },
        { key: '-', label: 'smaller_text', act: () => resize(-1) },
      ]),
    [],
  );

  return (
    <>
      <div class="tools">
        <button
          type="button"
          class="tool"
          aria-label={words.say('text')}
          aria-expanded={open === 'text'}
          onClick={() => toggle('text')}
        >
          <span aria-hidden="true">Aa</span>
        </button>
        {reading.hasFullPage.value && (
          <button
            type="button"
            class="tool"
            aria-label={words.say('full_page')}
            title={words.say('full_page')}
            onClick={reading.openFullPage}
          >
            <Icon node={Maximize2} />
          </button>
        )}
      </div>
      {open === 'text' && <TextPanel />}
    </>
  );
}
