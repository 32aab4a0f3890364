import '../look/more-panel.css';
import { useState } from 'preact/hooks';
import { tellBackground } from '../../messages/send';
import { choosable } from '../choosable-headlines';
import { linesOf, shownAsFound } from '../copy/as-found';
import { addressOf, asCitation, asMessage, asQuotation, asText } from '../copy/copies';
import { toClipboard } from '../copy/to-clipboard';
import type { Frame } from '../frame';
import { useReading } from '../reading-context';
import type { ShownText } from '../shown-text';
import { AlwaysHere } from './AlwaysHere';
import { HiddenAds } from './HiddenAds';
import { lazily } from './lazily';
import { Panel } from './Panel';

const ChooseHeadlines = lazily(async () => (await import('./ChooseHeadlines')).ChooseHeadlines);

export interface MorePanelProps {
  /** The article that is shown; `null` where there is none. */
  text: ShownText | null;
  /** Shows the same in the page itself. */
  onInPage(): void;
}

/** What is done now and then. */
export function MorePanel({ text, onInPage }: MorePanelProps) {
  const { words, panel, reading, notices, frame } = useReading();
  const show = (name: 'keys' | 'taking' | 'review') => () => {
    panel.value = name;
  };
  // It was for this one way: it isn't to be there when the popup opens again.
  const leaveBy = (open: () => unknown) => () => {
    panel.value = null;
    void open();
  };
  const openLibrary = leaveBy(() => tellBackground('openLibrary', null).then(reading.access.close));
  const openFlags = leaveBy(() => tellBackground('openFlags', null).then(reading.access.close));
  const flagAds = async () => {
    panel.value = null;
    if (!(await reading.access.flagAds?.())) notices.show({ text: words.say('closed_page') });
  };
  const state = reading.state.value;
  const report = state.kind === 'shown' && !frame.isOverPage ? state.report : null;
  if (report && panel.value === 'review') return <ChooseHeadlines report={report} />;
  return (
    <Panel title={words.say('more')} class="more-panel">
      {text && <CopyButtons text={text} />}
      {reading.access.hiddenAds && <HiddenAds />}
      <div class="more-group">
        {reading.openInPage && (
          <button type="button" onClick={onInPage}>
            {words.say('in_page')}
          </button>
        )}
        {reading.access.always && <AlwaysHere />}
        {text && (
          <>
            <button type="button" onClick={show('taking')}>
              {words.say('take_blocks_away')}
            </button>
            {/* There the page beneath would be printed too. */}
            {!frame.isOverPage && (
              <button type="button" onClick={() => window.print()}>
                {words.say('print')}
              </button>
            )}
          </>
        )}
        {/* Nothing of the library stands in a page. */}
        {!frame.isOverPage && (
          <button type="button" onClick={openLibrary}>
            {words.say('library')}
          </button>
        )}
        {report && choosable(report.headlineLists, reading.access.countryOf).length > 0 && (
          <button type="button" onClick={show('review')}>
            {words.say('press_review')}
          </button>
        )}
        {reading.access.flagAds && (
          <button type="button" onClick={() => void flagAds()}>
            {words.say('flag_ad')}
          </button>
        )}
        {!frame.isOverPage && (
          <button type="button" onClick={openFlags}>
            {words.say('flagged_ads')}
          </button>
        )}
        <button type="button" onClick={show('keys')}>
          {words.say('keys')} <kbd>?</kbd>
        </button>
        {reading.access.openOptions && (
          <button type="button" onClick={leaveBy(reading.access.openOptions)}>
            {words.say('options')}
          </button>
        )}
      </div>
    </Panel>
  );
}

function CopyButtons({ text }: { text: ShownText }) {
  const { article, element } = text;
  const { words, notices, panel, reading, now, frame } = useReading();
  const [selection] = useState(() => selectedIn(element, frame));
  const place = { country: reading.access.countryOf(article.url), now };

  const copy = (make: () => string | Promise<string>) => async () => {
    panel.value = null;
    await toClipboard(make, { notices, words });
  };
  const share = () => navigator.share({ title: article.title, text: asMessage(article), url: addressOf(article) });
  const found = () => shownAsFound(text);
  const entries: [string, () => unknown][] = [
    ['copy_message', copy(() => asMessage(article))],
    ['copy_citation', copy(() => asCitation(article, place))],
    ['copy_text', copy(() => asText(article, linesOf(found()), place))],
    ['copy_markdown', copy(async () => (await import('../copy/markdown')).asMarkdown(article, found(), place))],
  ];
  if (selection) entries.unshift(['copy_selection', copy(() => asQuotation(selection, article, place))]);
  // Only some systems have somewhere to share to.
  if ('share' in navigator) entries.push(['share', share]);
  return (
    <div class="more-group">
      {entries.map(([label, act]) => (
        <button key={label} type="button" onClick={() => void act()}>
          {words.say(label)}
        </button>
      ))}
    </div>
  );
}

function selectedIn(element: HTMLElement, { tree }: Pick<Frame, 'tree'>): string {
  // What is selected in a shadow tree some browsers tell to that tree alone.
  const selection = 'getSelection' in tree ? tree.getSelection() : getSelection();
  return selection && !selection.isCollapsed && selection.containsNode(element, true) ? String(selection).trim() : '';
}
