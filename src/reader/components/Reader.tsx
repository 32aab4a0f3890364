import { useEffect, useLayoutEffect } from 'preact/hooks';
import { keepPlaceWhileScrolling } from '../keep-place';
import { paperOf } from '../paper-of';
import { goToPlace } from '../place';
import { useReading } from '../reading-context';
import { ArticleView } from './ArticleView';
import { Bar } from './Bar';
import { ListPage } from './ListPage';
import { NoArticle } from './NoArticle';
import { Stopped } from './Stopped';
import { Waiting } from './Waiting';

export interface ReaderProps {
  /** Called once the article stands in the document, before it is painted. */
  onArticle(): void;
}

export function Reader({ onArticle }: ReaderProps) {
  const { reading, words } = useReading();
  const state = reading.state.value;
  const report = state.kind === 'shown' ? state.report : null;
  const article = report?.article ?? null;
  const ourselves = { name: words.say('extension_name'), host: null, url: null };
  const paper = report ? paperOf(report) : state.kind === 'stopped' ? ourselves : null;

  useLayoutEffect(() => {
    const place = reading.place();
    if (report && place) goToPlace(place);
    if (article) onArticle();
  }, [report]);
  useEffect(() => keepPlaceWhileScrolling(reading.keepPlace), []);

  return (
    <>
      <Bar paper={paper} progressDir={article?.dir ?? null} />
      <main>
        {state.kind === 'waiting' && <Waiting />}
        {state.kind === 'stopped' && <Stopped reason={state.reason} />}
        {report && article && <ArticleView article={article} lists={report.headlineLists} />}
        {report?.kind === 'list' && <ListPage report={report} />}
        {report?.kind === 'other' && <NoArticle lists={report.headlineLists} />}
      </main>
    </>
  );
}
