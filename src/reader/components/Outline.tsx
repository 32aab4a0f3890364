import '../look/outline.css';
import { useEffect, useState } from 'preact/hooks';
import { onScroll } from '../frame';
import { useReading } from '../reading-context';

/** Fewer headings are no outline. */
const LEAST = 2;

/** The article's headings, where there is room beside it. */
export function Outline() {
  const { text, words, frame } = useReading();
  const [current, setCurrent] = useState(-1);
  const element = text.value?.element;
  const headings = element ? [...element.querySelectorAll<HTMLElement>('h2, h3, h4')] : [];

  useEffect(() => {
    const mark = () => setCurrent(headings.findLastIndex((each) => each.getBoundingClientRect().top < 120));
    return onScroll(frame, mark);
  }, [element]);

  if (headings.length < LEAST) return null;
  const goTo = (heading: HTMLElement) => {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  };
  return (
    <nav class="outline" aria-label={words.say('outline')}>
      <ol>
        {headings.map((heading, index) => (
          <li key={index} class={heading.localName}>
            <button
              type="button"
              class="quiet"
              aria-current={index === current ? 'location' : undefined}
              onClick={() => goTo(heading)}
            >
              <bdi lang={heading.lang || undefined}>{heading.textContent}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
