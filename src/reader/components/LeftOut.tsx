import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import { useState } from 'preact/hooks';
import type { ShownBlocks } from '../block-choices';
import { useReading } from '../reading-context';
import { Icon } from './Icon';
import { lazily } from './lazily';

const LeftOutList = lazily(async () => (await import('./LeftOutList')).LeftOutList);

export interface LeftOutProps {
  blocks: ShownBlocks;
}

/** A quiet line that says how much of the page isn't shown, and opens it. */
export function LeftOut({ blocks }: LeftOutProps) {
  const { words } = useReading();
  const [isOpen, setIsOpen] = useState(false);
  const { length } = blocks.removed;
  if (length === 0) return null;
  return (
    <section class="left-out" dir={words.dir} lang={words.lang} aria-label={words.say('left_out_title')}>
      <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {words.count('left_out', length)}
        <Icon node={ChevronDown} />
      </button>
      {isOpen && <LeftOutList blocks={blocks} />}
    </section>
  );
}
