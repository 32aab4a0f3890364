import '../look/chips.css';
import '../look/list-page.css';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { blockDirection } from '../../article/direction';
import { arrangeList } from '../arrange-list';
import type { ShownReport } from '../checked-report';
import { choosable } from '../choosable-headlines';
import { displayTime } from '../display-time';
import { standingOn } from '../news';
import { useReading } from '../reading-context';
import { typeset } from '../typography';
import { ListFilters } from './ListFilters';
import { PageNotes } from './PageNotes';
import { StoryRows } from './StoryRows';

export interface ListPageProps {
  report: ShownReport;
}

export function ListPage({ report }: ListPageProps) {
  const { words, news, now, keys, frame, panel, reading } = useReading();
  const [onlyNew, setOnlyNew] = useState(false);
  const lists = report.headlineLists.filter(({ kind }) => kind !== 'navigation');
  const items = lists.flatMap((list) => list.items);
  const dir = items.filter((item) => item.dir === 'rtl').length * 2 > items.length ? 'rtl' : 'ltr';
  const title = report.title ?? words.say('page_headlines');
  const store = news.store.value;

  useLayoutEffect(
    () =>
      news.look(
        report.url,
        items.map(({ url }) => url),
      ),
    [report],
  );
  useEffect(() => {
    const saveLine = () => {
      const row = frame.tree.activeElement?.closest('.headline');
      row?.querySelector<HTMLElement>('.save-headline')?.click();
    };
    return keys.add([{ key: 's', label: 'save_line', act: saveLine }]);
  }, []);
  if (!store) return null;
  const review = () => {
    panel.value = panel.value === 'review' ? null : 'review';
  };

  const standing = standingOn(store, report.url);
  const { fresh, freshCount, sections, count, mutedCount } = arrangeList(lists, standing, store.muted);
  const since = standing.since === null ? null : displayTime(new Date(standing.since * 60_000), now, words.lang);
  return (
    <div class="list-page">
      <PageNotes />
      <header class="list-header" dir={dir}>
        <h1 class="prose" dir={blockDirection(title, dir)}>
          {typeset(title, null, dir)}
        </h1>
        {since === null ? (
          <p class="muted">
            <bdi lang={words.lang}>{words.count('headlines', count)}</bdi>
          </p>
        ) : (
          <p class="chips" lang={words.lang}>
            <button type="button" class="chip" aria-pressed={onlyNew} onClick={() => setOnlyNew(true)}>
              <bdi>{words.say('new')}</bdi> <bdi class="count">{freshCount}</bdi>
            </button>
            <button type="button" class="chip" aria-pressed={!onlyNew} onClick={() => setOnlyNew(false)}>
              <bdi>{words.say('all')}</bdi> <bdi class="count">{count}</bdi>
            </button>
          </p>
        )}
        <ListFilters lists={lists} mutedCount={mutedCount} />
        {!frame.isOverPage && choosable(lists, reading.access.countryOf).length > 0 && (
          <p>
            <button type="button" class="others-button" aria-expanded={panel.value === 'review'} onClick={review}>
              <bdi lang={words.lang}>{words.say('press_review')}</bdi>
            </button>
          </p>
        )}
      </header>
      {since !== null && fresh.length > 0 && (
        <section aria-label={words.say('new_since', since)}>
          <h2 dir={dir}>
            <bdi lang={words.lang}>{words.say('new_since', since)}</bdi>
          </h2>
          <StoryRows stories={fresh} standing={standing} />
        </section>
      )}
      {since !== null && (
        <p class="list-end muted" lang={words.lang}>
          <bdi>{words.say(fresh.length > 0 ? 'all_since' : 'nothing_since', since)}</bdi>
        </p>
      )}
      {!(onlyNew && since !== null) &&
        sections.map((section, index) => (
          <section key={index} aria-label={section.title ?? title}>
            {section.title && section.title !== title && (
              <h2 dir={blockDirection(section.title, dir)}>{typeset(section.title, null, dir)}</h2>
            )}
            <StoryRows stories={section.stories} standing={standing} />
          </section>
        ))}
    </div>
  );
}
