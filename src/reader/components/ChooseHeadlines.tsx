import '../look/choose-headlines.css';
import { useState } from 'preact/hooks';
import type { HeadlineList } from '../../article/types';
import { tellBackground } from '../../messages/send';
import type { ShownReport } from '../checked-report';
import { choosable, MAX_CHOSEN } from '../choosable-headlines';
import { useReading } from '../reading-context';
import { typeset } from '../typography';
import { Panel } from './Panel';

/** The headlines of a page, to be ticked for a press review. */
export function ChooseHeadlines({ report }: { report: ShownReport }) {
  const { words, reading, notices } = useReading();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const sections = choosable(report.headlineLists, reading.access.countryOf);
  const change = (urls: string[], isOn: boolean) => {
    setChosen((before) => {
      const next = new Set(before);
      for (const url of urls) {
        if (isOn) next.add(url);
        else next.delete(url);
      }
      return next;
    });
  };
  const make = async () => {
    const order = { url: report.url, lists: report.headlineLists, chosen: [...chosen] };
    const answer = await tellBackground('makeReview', order);
    if (answer.ok) reading.access.close();
    else notices.show({ text: words.say('review_not_begun') });
  };
  const isTooMany = chosen.size > MAX_CHOSEN;
  return (
    <Panel title={words.say('press_review')} class="choose-headlines">
      <p class="muted">{words.say('press_review_hint')}</p>
      {sections.map((section) => (
        <Section key={section.items[0]?.url} section={section} chosen={chosen} onChange={change} />
      ))}
      <div class="choose-foot">
        {isTooMany && <p class="danger">{words.say('review_limit', String(MAX_CHOSEN))}</p>}
        <button type="button" disabled={chosen.size === 0 || isTooMany} onClick={() => void make()}>
          {words.say('make_review')} <bdi class="count">{chosen.size}</bdi>
        </button>
      </div>
    </Panel>
  );
}

interface SectionProps {
  section: Pick<HeadlineList, 'title' | 'items'>;
  chosen: ReadonlySet<string>;
  onChange(urls: string[], isOn: boolean): void;
}

function Section({ section: { title, items }, chosen, onChange }: SectionProps) {
  const { words } = useReading();
  const urls = items.map(({ url }) => url);
  const isWhole = urls.every((url) => chosen.has(url));
  const name = title ?? words.say('page_headlines');
  return (
    <fieldset>
      <legend>
        <label>
          <input type="checkbox" checked={isWhole} onChange={() => onChange(urls, !isWhole)} />
          <bdi>{name}</bdi>
        </label>
      </legend>
      {items.map((headline) => (
        <label key={headline.url}>
          <input
            type="checkbox"
            checked={chosen.has(headline.url)}
            onChange={({ currentTarget }) => onChange([headline.url], currentTarget.checked)}
          />
          <span dir={headline.dir} lang={headline.lang ?? undefined}>
            {typeset(headline.title, headline.lang, headline.dir)}
            {headline.source && <bdi class="headline-paper">{headline.source}</bdi>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
