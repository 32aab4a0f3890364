import { FRENCH, type Story } from './stories';

/** HTML that goes into a page as it is: hostile tests put their own into every place of it. */
export interface ArticleParts {
  lang: Story['lang'];
  title: string;
  byline: string;
  paper: string;
  date: string;
  sourceHref: string;
  body: string;
  related: { href: string; title: string }[];
  ticker: { href: string; title: string }[];
}

const WORDS = {
  fr: {
    published: (paper: string, date: string) => `Publié dans ${paper} le ${date}`,
    source: (href: string) => `Cliquez <a href="${href}">ici</a> pour lire l'article depuis sa source.`,
    by: 'Par',
    related: 'Lire aussi',
    report: 'Signaler une annonce inappropriée',
    thanks:
      'Merci d’avoir signalé! Cette image sera automatiquement bloquée après qu’elle soit signalée par plusieurs personnes.',
  },
  ar: {
    published: (paper: string, date: string) => `نشر في ${paper} يوم ${date}`,
    source: (href: string) => `انقر <a href="${href}">هنا</a> لقراءة الخبر من مصدره.`,
    by: 'بقلم',
    related: 'مواضيع ذات صلة',
    report: 'أبلغ عن إشهار غير لائق',
    thanks: 'شكرا على الإبلاغ! سيتم حجب هذه الصورة تلقائيا عندما يتم الإبلاغ عنها من طرف عدة أشخاص.',
  },
  en: {
    published: (paper: string, date: string) => `Published in ${paper} on ${date}`,
    source: (href: string) => `Click <a href="${href}">here</a> to read the story from its source.`,
    by: 'By',
    related: 'Related stories',
    report: 'Report inappropriate advertisement',
    thanks: 'Thanks for reporting! This image will be automatically blocked when it gets reported by several people.',
  },
} satisfies Record<Story['lang'], unknown>;

/** Headlines that stand on every page of the aggregator. */
const TICKER = [
  'Météo : de la pluie attendue sur les plaines du nord',
  'انطلاق أشغال توسعة الميناء القديم',
  'Un musée du sel ouvre au bord de la lagune',
  'فريق المدينة يفوز في آخر دقيقة من المباراة',
  'A new reading room for the island school',
  'Le prix des amandes baisse sur les marchés du sud',
].map((title, index) => ({ href: `/fr/lejournal/${9000 + index}`, title }));

export function partsOf(story: Story): ArticleParts {
  const prefix = story.lang === 'ar' ? '' : `/${story.lang}`;
  return {
    ...story,
    sourceHref: story.sourceUrl,
    body: story.paragraphs.map((text) => `<p>${text}</p>`).join('\n'),
    related: story.related.map((title, index) => ({ href: `${prefix}/lejournal/${7000 + index}`, title })),
    ticker: TICKER,
  };
}

/** A page as the first aggregator family makes them: the article between a ticker, a hidden dialog and headlines. */
export function articlePage(parts: ArticleParts = partsOf(FRENCH)): string {
  const words = WORDS[parts.lang];
  const plainTitle = parts.title.replace(/<[^>]*>/g, '');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${plainTitle}</title></head><body>
<ul class="ui-menu-list"><li class="ui-menuitem"><a href="/politics">Politique</a></li><li class="ui-menuitem"><a href="/sports">Sport</a></li>
<li class="ui-menuitem"><a href="/culture">Culture</a></li></ul>
<marquee id="marquee"><span class="marquee">${parts.ticker.map(linkTo).join('&nbsp;&nbsp;&nbsp;&nbsp;')}</span></marquee>
<div style="display:none" class="dialog"><p>${words.thanks}</p></div>
<form><h1 class="articletitle">${parts.title}</h1>
<div class="articleauthor">${words.by} ${parts.byline}</div>
<span class="articlenewspaper">${words.published(parts.paper, parts.date)}</span></form>
<form><span class="articlecontent">${parts.body}</span></form>
<p>${words.source(parts.sourceHref)}</p>
<div class="tablesgroup"><div class="tableheader">${words.related}</div><div class="teasercontainer">
${parts.related.map(({ href, title }) => `<table><tr><td><a class="teasertitle" href="${href}">${title}</a></td></tr></table>`).join('\n')}</div></div>
<form><button class="report" type="button">${words.report}</button></form>
</body></html>`;
}

function linkTo({ href, title }: { href: string; title: string }): string {
  return `<a href="${href}">${title}</a>`;
}
