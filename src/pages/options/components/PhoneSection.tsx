import { useEffect, useState } from 'preact/hooks';
import { PAGE_BUTTON } from '../../../settings/page-button';
import { useOptions } from '../options-context';

const SETTINGS = { isOn: PAGE_BUTTON.isOn };

/** The button that stands in pages where the browser's own is hard to reach. */
export function PhoneSection() {
  const { words, store } = useOptions();
  const [isOn, setIsOn] = useState(PAGE_BUTTON.isOn.standard);
  useEffect(() => {
    void store.read(SETTINGS).then((found) => setIsOn(found.isOn));
    return store.watch(SETTINGS, (changed) => setIsOn(changed.isOn ?? PAGE_BUTTON.isOn.standard));
  }, []);

  const set = (wanted: boolean) => {
    setIsOn(wanted);
    void store.write(PAGE_BUTTON.isOn, wanted);
  };
  return (
    <>
      <div class="switch">
        <label>
          <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => set(currentTarget.checked)} />
          <span>{words.say('options_page_button')}</span>
        </label>
      </div>
      <p class="muted">{words.say('options_page_button_hint')}</p>
    </>
  );
}
