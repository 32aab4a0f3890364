import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import { blockDirection } from '../../article/direction';
import { useReading } from '../reading-context';
import { typeset } from '../typography';
import { Icon } from './Icon';

/** At the end of an article: the headline that stood after its own. */
export function NextHeadline() {
  const { reading, words } = useReading();
  const next = reading.next.value;
  if (!next) return null;
  const dir = blockDirection(next.title, words.dir);
  return (
    <button type="button" class="next-headline" dir={dir} onClick={reading.goNext}>
      <bdi class="muted" lang={words.lang}>
        {words.say('next')}
      </bdi>
      <span class="prose" dir={dir} lang={next.lang ?? undefined}>
        {typeset(next.title, next.lang, dir)}
      </span>
      <Icon node={ChevronRight} isTurning />
    </button>
  );
}
