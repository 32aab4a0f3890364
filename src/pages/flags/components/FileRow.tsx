import { filterRules } from '../../../flags/filter-rules';
import { flagsFile, flagsIn, LARGEST_FILE } from '../../../flags/flags-file';
import { FileButton } from '../../files/FileButton';
import { saveFile } from '../../files/save-file';
import { useFlags } from '../flags-context';

/** Flags go out and come in, and all of them can go. */
export function FileRow() {
  const { model, words, notices } = useFlags();
  const flags = model.flags.value;

  const takeIn = async (file: File) => {
    const found = file.size > LARGEST_FILE ? null : flagsIn(await file.text());
    const put = found && (await model.put(found));
    if (!found) notices.show({ text: words.say('not_flags') });
    else if (!put) notices.show({ text: words.say('not_written') });
    else {
      const said = [words.say('flags_imported', String(put.added))];
      if (put.known > 0) said.push(words.say('flags_known', String(put.known)));
      if (put.refused > 0) said.push(words.say('flags_refused', String(put.refused)));
      if (put.left > 0) said.push(words.say('flags_left', String(put.left)));
      notices.show({ text: said.join(' ') });
    }
  };
  const removeAll = async () => {
    const gone = await model.remove(flags);
    notices.show(
      gone
        ? { text: words.say('choices_deleted'), undo: () => void model.put(flags) }
        : { text: words.say('not_written') },
    );
  };

  return (
    <div class="actions">
      {flags.length > 0 && (
        <>
          <button
            type="button"
            onClick={() => saveFile('safi-flags.json', new Blob([flagsFile(flags)], { type: 'application/json' }))}
          >
            {words.say('export_choices')}
          </button>
          <button
            type="button"
            onClick={() => saveFile('safi-filters.txt', new Blob([filterRules(flags)], { type: 'text/plain' }))}
          >
            {words.say('export_filters')}
          </button>
        </>
      )}
      <FileButton
        label={words.say('import_choices')}
        accept=".json,application/json"
        onFile={(file) => void takeIn(file)}
      />
      {flags.length > 0 && (
        <button type="button" class="danger" onClick={() => void removeAll()}>
          {words.say('delete_all')}
        </button>
      )}
    </div>
  );
}
