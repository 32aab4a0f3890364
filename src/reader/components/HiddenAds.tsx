import { useEffect, useState } from 'preact/hooks';
import type { HiddenAds as Hidden } from '../page-access';
import { useReading } from '../reading-context';

/** How many ads of the page are hidden, with the way to see them. */
export function HiddenAds() {
  const { words, reading } = useReading();
  const [hidden, setHidden] = useState<Hidden | null>(null);
  useEffect(() => void reading.access.hiddenAds?.().then(setHidden), []);
  if (!hidden) return null;
  return (
    <div class="more-group">
      <p class="more-said">{words.count('ads_hidden', hidden.count)}</p>
      <button type="button" onClick={() => void hidden.showAll()}>
        {words.say('show_hidden_ads')}
      </button>
    </div>
  );
}
