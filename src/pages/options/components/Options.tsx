import { NoticeLine } from '../../../reader/components/NoticeLine';
import { useOptions } from '../options-context';
import { AdsSection } from './AdsSection';
import { AlwaysSection } from './AlwaysSection';
import { BlocksSection } from './BlocksSection';
import { KeptSection } from './KeptSection';
import { LibrarySection } from './LibrarySection';
import { NewsSection } from './NewsSection';
import { PhoneSection } from './PhoneSection';
import { TextSection } from './TextSection';

/** What can be chosen or forgotten, one section for each thing, in this order. */
const SECTIONS = [
  { title: 'options_text', Section: TextSection },
  { title: 'options_always', Section: AlwaysSection },
  { title: 'options_phone', Section: PhoneSection },
  { title: 'options_blocks', Section: BlocksSection },
  { title: 'flagged_ads', Section: AdsSection },
  { title: 'options_news', Section: NewsSection },
  { title: 'options_library', Section: LibrarySection },
  { title: 'options_kept', Section: KeptSection },
];

export function Options() {
  const { words, notices } = useOptions();
  return (
    <>
      <main class="options">
        <h1>{words.say('options_title')}</h1>
        {SECTIONS.map(({ title, Section }) => (
          <section key={title} aria-labelledby={title}>
            <h2 id={title}>{words.say(title)}</h2>
            <Section />
          </section>
        ))}
      </main>
      <NoticeLine notices={notices} words={words} />
    </>
  );
}
