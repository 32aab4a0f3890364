import Ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import Maximize2 from 'lucide/dist/esm/icons/maximize-2.mjs';
import Volume2 from 'lucide/dist/esm/icons/volume-2.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { useEffect, useRef } from 'preact/hooks';
import type { ArticlePage, PageReport } from '../../article/types';
import { READING_SETTINGS } from '../../settings/reading-settings';
import type { PanelName } from '../panels';
import { placeShown } from '../place';
import { useReading } from '../reading-context';
import { Icon } from './Icon';
import { lazily } from './lazily';
import { SaveButton } from './SaveButton';

const TextPanel = lazily(async () => (await import('./TextPanel')).TextPanel);
const MorePanel = lazily(async () => (await import('./MorePanel')).MorePanel);
const KeysPanel = lazily(async () => (await import('./KeysPanel')).KeysPanel);
const TakeBlocks = lazily(async () => (await import('./TakeBlocks')).TakeBlocks);
const NoticeLine = lazily(async () => (await import('./NoticeLine')).NoticeLine);
const SavedReading = lazily(async () => (await import('./SavedReading')).SavedReading);
const ReadAloud = lazily(async () => (await import('./ReadAloud')).ReadAloud);

/** The buttons of the bar, and what they open. */
export function BarTools() {
  const { reading, words, panel, keys, settings, text, isListening, frame, notices, saved } = useReading();
  const tools = useRef<HTMLDivElement>(null);
  const open = panel.value;
  const state = reading.state.value;
  const page = state.kind === 'shown' ? state.report : null;
  const shown = page?.article ? text.value : null;
  const toggle = (name: PanelName) => {
    panel.value = panel.value === name ? null : name;
  };
  const listen = () => {
    isListening.value = !isListening.value;
  };

  const moveInPage = async () => {
    reading.keepPlace(placeShown(frame));
    if (!(await reading.openInPage?.())) notices.show({ text: words.say('not_in_page') });
  };

  useEffect(() => {
    const resize = (by: 1 | -1) => () => {
      const { values } = READING_SETTINGS.size;
      const next = values[values.indexOf(settings.values.value.size) + by];
      if (next) settings.set('size', next);
    };
    return keys.add([
      { key: 'a', label: 'text', act: () => toggle('text') },
      { key: '+', label: 'larger_text', act: resize(1) },
      { key: '-', label: 'smaller_text', act: resize(-1) },
      { key: 'm', label: 'more', act: () => toggle('more') },
      { key: '?', label: 'keys', act: () => toggle('keys') },
    ]);
  }, []);
  useEffect(() => {
    const isOverText = () => panel.value !== null || isListening.value;
    const moving = import('../foot-bar').then(
      ({ giveWay }) => tools.current && giveWay(tools.current, frame, isOverText),
    );
    return () => void moving.then((end) => end?.());
  }, []);
  useEffect(() => {
    if (shown && reading.spoken.value?.url === shown.article.url) isListening.value = true;
  }, [shown]);
  useEffect(() => (reading.openInPage ? keys.add([{ key: 'p', label: 'in_page', act: moveInPage }]) : undefined), []);
  useEffect(() => (shown ? keys.add([{ key: 'l', label: 'listen', act: listen }]) : undefined), [shown]);

  return (
    <>
      <div class="tools" ref={tools}>
        {page && hasArticle(page) && !frame.isOverPage && <SaveButton page={page} />}
        {shown && (
          <button type="button" class="tool" aria-expanded={isListening.value} onClick={listen}>
            <Icon node={Volume2} />
            <span class="tool-word">{words.say('listen')}</span>
          </button>
        )}
        <button
          type="button"
          class="tool"
          aria-label={words.say('text')}
          aria-expanded={open === 'text'}
          onClick={() => toggle('text')}
        >
          <span aria-hidden="true">Aa</span>
        </button>
        {reading.hasFullPage.value && (
          <button
            type="button"
            class="tool"
            aria-label={words.say('full_page')}
            title={words.say('full_page')}
            onClick={reading.openFullPage}
          >
            <Icon node={Maximize2} />
          </button>
        )}
        <button
          type="button"
          class="tool"
          aria-label={words.say('more')}
          aria-expanded={open === 'more'}
          onClick={() => toggle('more')}
        >
          <Icon node={Ellipsis} />
        </button>
        {frame.isOverPage && (
          <button
            type="button"
            class="tool"
            aria-label={words.say('back_to_page')}
            title={words.say('back_to_page')}
            onClick={reading.access.close}
          >
            <Icon node={X} />
          </button>
        )}
      </div>
      {page && hasArticle(page) && shown && saved.value?.url === shown.article.url && (
        <SavedReading key={saved.value.id} page={page} shown={saved.value} text={shown} />
      )}
      {open === 'text' && <TextPanel />}
      {(open === 'more' || open === 'review') && <MorePanel text={shown} onInPage={moveInPage} />}
      {open === 'keys' && <KeysPanel />}
      {open === 'taking' && shown && <TakeBlocks text={shown} />}
      {isListening.value && shown && <ReadAloud key={shown.article.url} text={shown} onClose={listen} />}
      <NoticeLine notices={notices} words={words} />
    </>
  );
}

function hasArticle(page: PageReport): page is PageReport & ArticlePage {
  return page.article !== null;
}
