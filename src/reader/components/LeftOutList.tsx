import '../look/left-out-list.css';
import { blockDirection } from '../../article/direction';
import type { RemovedBlock } from '../../article/types';
import type { ShownBlocks } from '../block-choices';
import { leftOutReason } from '../left-out-reason';
import { useReading } from '../reading-context';

export interface LeftOutListProps {
  blocks: ShownBlocks;
}

const SAMPLE_LENGTH = 140;

export function LeftOutList({ blocks }: LeftOutListProps) {
  const { words, notices } = useReading();
  const restored = blocks.restored.value;
  const restore = (block: RemovedBlock, isShown: boolean) => {
    blocks.restore(block, isShown);
    if (isShown) notices.show({ text: words.say('put_back_done'), undo: () => blocks.restore(block, false) });
  };
  return (
    <ul class="left-out-list">
      {blocks.removed.map((block) => (
        <li key={block.id}>
          <p class="left-out-reason">{words.say(leftOutReason(block))}</p>
          <p class="prose left-out-sample" dir={blockDirection(block.text, words.dir)}>
            {sampleOf(block.text)}
          </p>
          <button
            type="button"
            aria-pressed={restored.has(block.id)}
            onClick={() => restore(block, !restored.has(block.id))}
          >
            {words.say(restored.has(block.id) ? 'take_away' : 'put_back')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function sampleOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= SAMPLE_LENGTH) return line;
  const end = line.lastIndexOf(' ', SAMPLE_LENGTH);
  return `${line.slice(0, end > 0 ? end : SAMPLE_LENGTH)}…`;
}
