import '../look/take-blocks.css';
import { useEffect } from 'preact/hooks';
import { useReading } from '../reading-context';
import { keyOf } from '../show-blocks';
import type { ShownText } from '../shown-text';

export interface TakeBlocksProps {
  text: ShownText;
}

/** Where a button may stand in a block: in a list or a table only in its parts. */
function placeIn(block: Element): Element {
  return (block.matches('ul, ol, dl, table') && [...block.querySelectorAll('li, dd, td')].at(-1)) || block;
}

/** While it is open each block of the text has a button that takes it away. */
export function TakeBlocks({ text: { element, blocks } }: TakeBlocksProps) {
  const { words, notices, panel } = useReading();

  useEffect(() => {
    const buttons = [...element.children].flatMap((block) => {
      const key = keyOf(block);
      if (key === null) return [];
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'take';
      button.textContent = words.say('take_away');
      button.lang = words.lang;
      button.dir = words.dir;
      button.setAttribute('aria-label', `${words.say('take_away')}: ${block.textContent?.trim().slice(0, 60) ?? ''}`);
      button.onclick = () => {
        blocks.take(key, true);
        notices.show({ text: words.say('taken_away'), undo: () => blocks.take(key, false) });
      };
      placeIn(block).append(button);
      return [button];
    });
    element.classList.add('taking');
    return () => {
      element.classList.remove('taking');
      for (const button of buttons) button.remove();
    };
  }, [element]);

  return (
    <section class="aloud" aria-label={words.say('take_blocks_away')}>
      <p>{words.say('take_blocks_hint')}</p>
      <button
        type="button"
        class="main-action"
        onClick={() => {
          panel.value = null;
        }}
      >
        {words.say('done')}
      </button>
    </section>
  );
}
