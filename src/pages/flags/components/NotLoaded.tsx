import { askForHosts } from '../../../access/ask-for-hosts';
import { loadingHosts } from '../../../flags/blocking';
import type { AdFlag } from '../../../flags/types';
import { useFlags } from '../flags-context';

export interface NotLoadedProps {
  flag: AdFlag;
}

/** Hosts of an ad from which nothing is to be loaded any more: each asked for alone, when the reader ticks it. */
export function NotLoaded({ flag }: NotLoadedProps) {
  const { model, words, notices } = useFlags();
  const { notLoaded = [] } = flag;

  const toggle = async (host: string, isOn: boolean) => {
    const others = notLoaded.filter((each) => each !== host);
    if (isOn && !(await askForHosts([`*://*.${host}/*`]))) notices.show({ text: words.say('no_leave_to_block', host) });
    else if (!(await model.change(flag, { notLoaded: isOn ? [...others, host] : others })))
      notices.show({ text: words.say('not_written') });
  };

  return (
    <>
      {loadingHosts(flag).map((host) => (
        <label key={host} class="flag-host">
          <input
            type="checkbox"
            checked={notLoaded.includes(host)}
            onChange={({ currentTarget }) => {
              const isOn = currentTarget.checked;
              // It is ticked once that is so.
              currentTarget.checked = !isOn;
              void toggle(host, isOn);
            }}
          />
          <span>{words.say('load_nothing_from', host)}</span>
        </label>
      ))}
    </>
  );
}
