import { FileButton } from '../../files/FileButton';
import { saveFile } from '../../files/save-file';
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
  const takeIn = async (file: File) => {
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
            <button
              type="button"
              onClick={() => saveFile(FILE_NAME, new Blob([choicesFile(sites)], { type: 'application/json' }))}
            >
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
        <FileButton
          label={words.say('import_choices')}
          accept=".json,application/json"
          onFile={(file) => void takeIn(file)}
        />
      </div>
    </>
  );
}
