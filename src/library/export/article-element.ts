import { type Exported, type ExportPlace, originalAddress, paperNameOf } from './exported';
import { type PicturePaths, validContent } from './valid-content';
import { element, strictAddress, titleText } from './xhtml';

/** An article as an element of `document`: its title and where it is from, its text, and the reader’s notes. */
export function articleElement(
  document: Document,
  exported: Exported,
  content: Node,
  pictures: PicturePaths,
  place: ExportPlace,
): Element {
  const { about, marks } = exported.article;
  const { words } = place;
  const paper = paperNameOf(about);
  const address = originalAddress(about);
  const facts = [about.byline, paper, place.dateOf(about)].filter((fact) => fact !== null);
  const made = element(
    document,
    'article',
    { lang: about.lang, dir: about.dir },
    element(
      document,
      'header',
      {},
      element(document, 'h1', {}, titleText(about.title)),
      element(
        document,
        'p',
        { class: 'facts' },
        ...facts.flatMap((fact, at) => [at > 0 ? ' · ' : '', element(document, 'bdi', {}, fact)]),
      ),
    ),
    validContent(content, { document, pictures, pictureLabel: words.say('picture') }),
  );
  const noted = marks.highlights.filter(({ exact }) => exact);
  if (noted.length > 0) made.append(notesElement(document, noted, words));
  if (/^https?:/.test(address)) {
    const link = element(document, 'a', { href: strictAddress(address), dir: 'ltr' }, address);
    made.append(element(document, 'footer', {}, element(document, 'p', { class: 'address' }, link)));
  }
  return made;
}

function notesElement(
  document: Document,
  noted: readonly { exact: string; note: string }[],
  { lang, dir, say }: ExportPlace['words'],
): Element {
  return element(
    document,
    'section',
    { class: 'notes' },
    element(document, 'h2', { lang, dir }, say('notes')),
    ...noted.flatMap(({ exact, note }) => [
      element(document, 'blockquote', {}, element(document, 'p', {}, exact)),
      note ? element(document, 'p', { dir: 'auto' }, note) : null,
    ]),
  );
}
