import { JSDOM } from 'jsdom';

/** What a sample story is made of; a part that is left out isn't on the page. */
export interface StoryParts {
  heading: string;
  published: string;
  source: string;
  report: string;
  prose: string;
  title: string;
}

const PROSE_FR =
  'Le vieux four à pain du quartier a été rallumé samedi, après neuf mois de travaux menés par les voisins eux-mêmes, avec les briques de la démolition.';
const PROSE_AR =
  'عاد الفرن القديم إلى العمل يوم السبت بعد تسعة أشهر من الأشغال التي تكفل بها سكان الحي أنفسهم، مستعملين ما بقي من آجر البناية المهدمة في الجوار القريب.';
const PROSE_EN =
  'The old bread oven of the quarter was lit again on Saturday, after nine months of work by the neighbours themselves, with bricks from the demolition next door.';

export const STORIES = {
  ar: {
    title: 'سكان الحي يعيدون إشعال الفرن القديم',
    published: 'نشر في <a href="/sadaalhay">صدى الحي</a> يوم 04 - 10 - 2025',
    source: 'انقر <a href="https://sada-alhay.example/1">هنا</a> لقراءة الخبر من مصدره.',
    report: 'أبلغ عن إشهار غير لائق',
    prose: PROSE_AR,
  },
  fr: {
    title: 'Les voisins rallument le vieux four à pain',
    published: 'Publié dans <a href="/fr/echodufour">L’Écho du four</a> le 04 - 10 - 2025',
    source: 'Cliquez <a href="https://echo-du-four.example/1">ici</a> pour lire l’article depuis sa source.',
    report: 'Signaler une annonce inappropriée',
    prose: PROSE_FR,
  },
  en: {
    title: 'Neighbours light the old bread oven again',
    published: 'Published in <a href="/en/ovenpost">The Oven Post</a> on 04 - 10 - 2025',
    source: 'Click <a href="https://oven-post.example/1">here</a> to read the story from its source.',
    report: 'Report inappropriate advertisement',
    prose: PROSE_EN,
  },
} as const;

/** A story of one language with the ticker of sixty headlines that stands on each page, and without what `without` names. */
export function storyPage(lang: keyof typeof STORIES, without: (keyof StoryParts)[] = []): string {
  const { title, published, source, report, prose } = STORIES[lang];
  const parts: StoryParts = {
    heading: `<h1>${title}</h1>`,
    published: `<p>${published}</p>`,
    source: `<p>${source}</p>`,
    report: `<button>${report}</button>`,
    prose: `<p>${prose}</p><p>${prose}</p>`,
    title: `${title} | Maghress`,
  };
  for (const part of without) parts[part] = '';
  const { heading } = parts;
  return `<title>${parts.title}</title>${ticker(60)}${heading}${parts.published}${parts.prose}${parts.source}${parts.report}`;
}

/** Links one after the other, with nothing but spaces between them. */
export function ticker(length: number): string {
  return `<marquee>${numbered(length, (number) => `<a href="/ticker/${number}">Une manchette assez longue, numéro ${number}</a>&nbsp;&nbsp;`)}</marquee>`;
}

/** Teasers as on a front page: a picture's link and a headline's link to the same story. */
export function teasers(length: number, origin = ''): string {
  return numbered(
    length,
    (number) => `<div><a href="${origin}/fr/lejournal/${number}"><img alt=""></a></div>
      <div><a href="${origin}/fr/lejournal/${number}">Une manchette assez longue, numéro ${number}</a></div>`,
  );
}

export function documentOf(html: string): Document {
  return new JSDOM(`<!doctype html>${html}`).window.document;
}

function numbered(length: number, write: (number: number) => string): string {
  return Array.from({ length }, (_, index) => write(index + 1)).join('');
}
