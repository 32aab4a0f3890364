import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { keepPlaceWhileScrolling } from '../keep-place';
import { listPart, loadListPart } from '../list-part';
import { openAtPlace } from '../open-at-place';
import { paperOf } from '../paper-of';
import { useReading } from '../reading-context';
import { useKeyboard } from '../use-keyboard';
import { ArticleView } from './ArticleView';
import { Bar } from './Bar';
import { lazily } from './lazily';
import { Waiting } from './Waiting';

const NoArticle = lazily(async () => (await import('./NoArticle')).NoArticle);
const Stopped = lazily(async () => (await import('./Stopped')).Stopped);

export interface ReaderProps {
  /** Called once the article stands in the document, before it is painted. */
  onArticle(): void;
}

export function Reader({ onArticle }: ReaderProps) {
  const { reading, news, words, frame } = useReading();
  const state = reading.state.value;
  const report = state.kind === 'shown' ? state.report : null;
  const article = report?.article ?? null;
  const ourselves = { name: words.say('extension_name'), host: null, url: null };
  const paper = report ? paperOf(report) : state.kind === 'stopped' ? ourselves : null;

  const ListPage = listPart.value;
  // A list is shown when it is known what of it is new: nothing is to jump once it stands there.
  const isReady = report !== null && (report.kind !== 'list' || (ListPage !== null && news.store.value !== null));
  const main = useRef<HTMLElement>(null);
  const shownUrl = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (report?.kind === 'list') void loadListPart();
    if (!report || !isReady) return;
    const place = reading.place();
    const letGo = place ? openAtPlace(frame, place, reading.place) : undefined;
    if (!place && shownUrl.current) frame.scroller.scrollTo({ top: 0, behavior: 'instant' });
    if (shownUrl.current && shownUrl.current !== report.url) focusPage(main.current, reading.cameFrom.value);
    shownUrl.current = report.url;
    if (article) {
      onArticle();
      news.read(report.url);
    }
    return letGo;
  }, [report, isReady]);
  useEffect(() => keepPlaceWhileScrolling(frame, reading.keepPlace), []);
  useKeyboard(article?.dir ?? words.dir);

  return (
    <>
      <Bar paper={paper} article={article} />
      <main ref={main} tabIndex={-1}>
        {state.kind === 'waiting' && <Waiting />}
        {state.kind === 'stopped' && <Stopped reason={state.reason} url={state.url} />}
        {report && article && <ArticleView key={report.url} article={article} report={report} />}
        {report?.kind === 'list' && ListPage && <ListPage key={report.url} report={report} />}
        {report?.kind === 'other' && <NoArticle key={report.url} lists={report.headlineLists} />}
      </main>
    </>
  );
}

/** The keyboard goes on where the reader does: at a new page's beginning, or at the headline that was read. */
function focusPage(main: HTMLElement | null, cameFrom: string | null): void {
  const links = main?.querySelectorAll<HTMLElement & { href: string }>('a.headline-link') ?? [];
  const headline = cameFrom && [...links].find(({ href }) => href === cameFrom);
  (headline || main)?.focus({ preventScroll: true });
}
