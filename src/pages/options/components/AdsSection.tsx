import { tellBackground } from '../../../messages/send';
import { useOptions } from '../options-context';

/** What Safi hides, why, and how it comes back, in plain words; the flags themselves have a page of their own. */
export function AdsSection() {
  const { words } = useOptions();
  return (
    <>
      <p>{words.say('options_ads_what')}</p>
      <p>{words.say('options_ads_how')}</p>
      <p>{words.say('options_ads_back')}</p>
      <div class="actions">
        <button type="button" onClick={() => void tellBackground('openFlags', null)}>
          {words.say('flagged_ads')}
        </button>
      </div>
    </>
  );
}
