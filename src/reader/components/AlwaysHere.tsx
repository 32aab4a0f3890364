import Check from 'lucide/dist/esm/icons/check.mjs';
import { useEffect, useState } from 'preact/hooks';
import type { AlwaysHere as Here } from '../page-access';
import { useReading } from '../reading-context';
import { Icon } from './Icon';

/** Whether the view opens by itself on the articles of this site. */
export function AlwaysHere() {
  const { words, reading, notices } = useReading();
  const [here, setHere] = useState<Here | null>(null);
  useEffect(() => void reading.access.always?.().then(setHere), []);
  if (!here) return null;
  const { host, isOn, set } = here;

  const toggle = async () => {
    setHere({ ...here, isOn: !isOn });
    const isSet = await set(!isOn);
    if (!isSet) setHere(here);
    notices.show({ text: words.say(isSet ? (isOn ? 'always_off' : 'always_on') : 'always_refused', host) });
  };
  return (
    <button type="button" aria-pressed={isOn} onClick={() => void toggle()}>
      {words.say('always_here')}
      {isOn && <Icon node={Check} />}
    </button>
  );
}
