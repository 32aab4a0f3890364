import { choicesFile, choicesIn } from '../choices-file';
import { useOptions } from '../options-context';
import { SiteBlocks } from './SiteBlocks';

const FILE_NAME = 'safi-blocks.json';

/** What was put back into articles or taken away, by site. */
export function BlocksSection() {
  const { words, choices, notices } = useOptions();
  const sites = choices.sites.value;

  /** Does what may fail, and says how it went. */
  const change = async (act: () => Promise<void>, text: string, undo?: () => void) => {
    try {
      await act();
      notices.show({ text, undo });
    } catch (error) {
      console.error(error);
      notices.show({ text: words.say('not_written') });
    }
  };
  const restore = () => void change(() => choices.add(sites), words.say('put_back_choices'));
  const takeIn = async (file: File | undefined) => {
    if (!file) return;
    const found = choicesIn(await file.text());
    if (found) await change(() => choices.add(found), words.say('choices_imported', String(found.size)));
    else notices.show({ text: words.say('not_choices') });
  };

  return (
    <>
      <p class="muted">{words.say(sites.size === 0 ? 'options_blocks_none' : 'options_blocks_hint')}</p>
      {[...sites].map(([host, site]) => (
        <SiteBlocks
          key={host}
          host={host}
          choices={site}
          onForget={(key) => void change(() => choices.forget(host, key), words.say('choice_deleted'), restore)}
        />
      ))}
      <div class="actions">
        {sites.size > 0 && (
          <>
            <button type="button" onClick={() => save(choicesFile(sites))}>
              {words.say('export_choices')}
            </button>
            <button
              type="button"
              class="danger"
              onClick={() => void change(choices.forgetAll, words.say('choices_deleted'), restore)}
            >
              {words.say('delete_all')}
            </button>
          </>
        )}
        <label class="file-button">
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void takeIn(currentTarget.files?.[0]);
              currentTarget.value = ''; // so that the same file can be chosen again
            }}
          />
          <span>{words.say('import_choices')}</span>
        </label>
      </div>
    </>
  );
}

function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE_NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
