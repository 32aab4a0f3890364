import { useEffect, useState } from 'preact/hooks';
import { tellBackground } from '../../../messages/send';
import { ALWAYS_SITES } from '../../../settings/always-sites';
import { useOptions } from '../options-context';

/** The sites on which the view opens by itself. */
export function AlwaysSection() {
  const { words, store, notices } = useOptions();
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    void store.read({ sites: ALWAYS_SITES }).then((found) => setSites(found.sites));
    return store.watch({ sites: ALWAYS_SITES }, (changed) => changed.sites && setSites(changed.sites));
  }, []);

  const set = async (host: string, isOn: boolean) => {
    const { ok } = await tellBackground('setAlways', { host, isOn });
    if (!ok) notices.show({ text: words.say('not_written') });
    else if (isOn) notices.hide();
    else notices.show({ text: words.say('always_off', host), undo: () => void set(host, true) });
  };
  return (
    <>
      <p class="muted">{words.say(sites.length === 0 ? 'options_always_none' : 'options_always_hint')}</p>
      <ul class="kept-list" aria-labelledby="options_always">
        {sites.map((host) => (
          <li key={host}>
            <bdi dir="ltr">{host}</bdi>
            <button
              type="button"
              aria-label={`${words.say('switch_off')}: ${host}`}
              onClick={() => void set(host, false)}
            >
              {words.say('switch_off')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
