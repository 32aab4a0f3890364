import { useEffect, useState } from 'preact/hooks';
import { ChoiceRow } from '../../../reader/components/ChoiceRow';
import { LIBRARY_SETTINGS, type LibrarySettings } from '../../../settings/library-settings';
import { useOptions } from '../options-context';

const ROWS = [
  { name: 'picturesPerArticle', legend: 'pictures_per_article' },
  { name: 'picturesInAll', legend: 'pictures_in_all' },
] as const;

/** How much room pictures of saved articles may take. */
export function LibrarySection() {
  const { words, store } = useOptions();
  const [values, setValues] = useState<LibrarySettings | null>(null);
  useEffect(() => void store.read(LIBRARY_SETTINGS).then(setValues), []);
  if (!values) return null;
  const numbers = new Intl.NumberFormat(`${words.lang}-u-nu-latn`);
  const label = (value: string) =>
    value === 'all'
      ? words.say('pictures_unbounded')
      : value === '0'
        ? words.say('pictures_none')
        : numbers.format(+value);
  return (
    <>
      {ROWS.map(({ name, legend }) => (
        <ChoiceRow<string>
          key={name}
          name={name}
          legend={words.say(legend)}
          options={LIBRARY_SETTINGS[name].values.map((value) => ({ value, label: label(value) }))}
          chosen={values[name]}
          onChoose={(value) => {
            setValues({ ...values, [name]: value });
            void store.write<string>(LIBRARY_SETTINGS[name], value);
          }}
        />
      ))}
    </>
  );
}
