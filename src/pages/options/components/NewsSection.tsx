import type { Muted } from '../../../reader/news';
import { useOptions } from '../options-context';

const KINDS = ['papers', 'sections', 'languages'] as const satisfies (keyof Muted)[];

/** What is remembered of list pages: the headlines seen, and what isn't to be shown. */
export function NewsSection() {
  const { words, news, notices } = useOptions();
  const store = news.store.value;
  if (!store) return null;
  if (!news.canForget.value) return <p class="muted">{words.say('private_window')}</p>;
  const languages = new Intl.DisplayNames(words.lang, { type: 'language' });
  const muted = KINDS.filter((kind) => store.muted[kind].length > 0);
  const forget = () => {
    news.forget();
    notices.show({ text: words.say('forgotten') });
  };
  return (
    <>
      <p>{words.say('seen_headlines', String(Object.keys(store.firstSeen).length))}</p>
      <p class="muted">{words.say('forget_reading_hint')}</p>
      <p>
        <button type="button" class="danger" onClick={forget}>
          {words.say('forget_reading')}
        </button>
      </p>
      <h3>{words.say('muted_title')}</h3>
      {muted.length === 0 && <p class="muted">{words.say('muted_none')}</p>}
      {muted.map((kind) => (
        <div key={kind}>
          <h4>{words.say(kind)}</h4>
          <ul class="kept-list" aria-label={words.say(kind)}>
            {store.muted[kind].map((name) => {
              const shown = kind === 'languages' ? (languages.of(name) ?? name) : name;
              return (
                <li key={name}>
                  <bdi>{shown}</bdi>
                  <button
                    type="button"
                    aria-label={`${words.say('show_again')}: ${shown}`}
                    onClick={() => {
                      news.mute(kind, name, false);
                      notices.show({ text: words.say('shown_again'), undo: () => news.mute(kind, name, true) });
                    }}
                  >
                    {words.say('show_again')}
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </>
  );
}
