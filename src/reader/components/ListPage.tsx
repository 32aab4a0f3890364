import { blockDirection } from '../../article/direction';
import type { ShownReport } from '../checked-report';
import { useReading } from '../reading-context';
import { typeset } from '../typography';
import { HeadlineRows } from './HeadlineRows';
import { PageNotes } from './PageNotes';

export interface ListPageProps {
  report: ShownReport;
}

export function ListPage({ report }: ListPageProps) {
  const { words } = useReading();
  const lists = report.headlineLists.filter(({ kind }) => kind !== 'navigation');
  const items = lists.flatMap((list) => list.items);
  const rtl = items.filter(({ dir }) => dir === 'rtl').length;
  const dir = rtl * 2 > items.length ? 'rtl' : 'ltr';
  const title = report.title ?? words.say('page_headlines');
  return (
    <div class="list-page">
      <PageNotes />
      <header class="list-header" dir={dir}>
        <h1 class="prose" dir={blockDirection(title, dir)}>
          {typeset(title, null, dir)}
        </h1>
        <p class="muted">
          <bdi lang={words.lang}>{words.count('headlines', items.length)}</bdi>
        </p>
      </header>
      {lists.map((list, index) => (
        <section key={index} aria-label={list.title ?? title}>
          {list.title && list.title !== title && (
            <h2 dir={blockDirection(list.title, dir)}>{typeset(list.title, null, dir)}</h2>
          )}
          <HeadlineRows items={list.items} />
        </section>
      ))}
    </div>
  );
}
