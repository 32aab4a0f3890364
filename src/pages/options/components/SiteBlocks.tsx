import type { BlockChoices } from '../../../settings/block-choices';
import { describeKey } from '../describe-key';
import { useOptions } from '../options-context';

export interface SiteBlocksProps {
  host: string;
  choices: BlockChoices;
  onForget(key: string): void;
}

/** The choices of one site, each with its way out. */
export function SiteBlocks({ host, choices, onForget }: SiteBlocksProps) {
  const { words } = useOptions();
  const all = [
    ...choices.keep.map((key) => ({ key, verdict: words.say('was_put_back') })),
    ...choices.take.map((key) => ({ key, verdict: words.say('was_taken_away') })),
  ];
  return (
    <div>
      <h3>
        <bdi dir="ltr">{host}</bdi>
      </h3>
      <ul class="kept-list" aria-label={host}>
        {all.map(({ key, verdict }) => {
          const { reason, mark, isWords } = describeKey(key);
          return (
            <li key={key}>
              <div>
                {verdict}
                {reason && ` · ${words.say(reason)}`}
                {isWords ? (
                  <p class="muted">
                    <bdi>{mark}…</bdi>
                  </p>
                ) : (
                  <p class="muted">
                    <code dir="ltr">{mark}</code>
                  </p>
                )}
              </div>
              <button
                type="button"
                aria-label={`${words.say('delete_choice')}: ${verdict}, ${mark}`}
                onClick={() => onForget(key)}
              >
                {words.say('delete_choice')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
