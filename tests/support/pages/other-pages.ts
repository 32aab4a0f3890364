/** A front page of the aggregator in Arabic: headlines in two groups, and no article. */
export const LIST_HEADLINES = {
  'آخر الأخبار': [
    'افتتاح مكتبة متنقلة تجوب قرى الأطلس في فصل الصيف',
    'مهندسون شباب يصممون قاربا يعمل بطاقة الشمس',
    'عودة طيور اللقلاق إلى أسوار المدينة العتيقة',
    'الفلاحون يبدؤون جني الزيتون قبل موعده بأسبوعين',
    'مسرح الحي يقدم عرضا مجانيا للأطفال كل جمعة',
  ],
  'الأكثر قراءة': [
    'قطار الليل يعود إلى الساحل بعد غياب تسع سنوات',
    'معلمة متقاعدة تفتح قسما لمحو الأمية في بيتها',
    'سكان الوادي يزرعون ألف شجرة على ضفتي النهر',
    'خياط المدينة القديمة يصنع آخر جلباب بالطريقة التقليدية',
  ],
} as const;

export function listPage(): string {
  let id = 5000;
  const groups = Object.entries(LIST_HEADLINES).map(
    ([label, titles]) =>
      `<div class="tablesgroup"><div class="tableheader">${label}</div><div class="teasercontainer">${titles
        .map(
          (title) => `<table><tr><td><a class="teasertitle" href="/lejournal/${id++}">${title}</a></td></tr></table>`,
        )
        .join('')}</div></div>`,
  );
  return `<!doctype html><html><head><meta charset="utf-8"><title>مغرس</title></head><body>
<ul class="ui-menu-list"><li class="ui-menuitem"><a href="/politics">سياسة</a></li><li class="ui-menuitem"><a href="/sports">رياضة</a></li></ul>
${groups.join('\n')}<form><button class="report" type="button">أبلغ عن إشهار غير لائق</button></form></body></html>`;
}

/** A paper that Safi has no rule for. */
export function unknownSitePage({
  title,
  byline,
  paragraphs,
}: {
  title: string;
  byline: string;
  paragraphs: string[];
}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Harbour Mail</title>
<meta property="og:site_name" content="The Harbour Mail"><meta name="author" content="${byline}"></head><body>
<header><nav><a href="/">Home</a> <a href="/transport">Transport</a> <a href="/sea">Sea</a></nav></header>
<main><article><h1>${title}</h1><p class="byline">By ${byline}</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>
<footer><a href="/about">About us</a> <a href="/contact">Contact</a></footer></body></html>`;
}

/** No article: a form and a few words. */
export function noArticlePage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Opening hours</title></head><body>
<h1>Opening hours</h1><p>Monday to Friday, nine to five. The counter on the ground floor closes at noon on Fridays.</p>
<form><label>Your name <input name="name"></label><button type="button">Book a visit</button></form></body></html>`;
}

/** The smallest file that browsers show as a PDF. */
export const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** A picture large enough not to be taken for a tracker. */
export const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#4a7c59"/></svg>';
