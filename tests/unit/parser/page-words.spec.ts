import { expect, test } from '@playwright/test';
import { fold } from '../../../src/article/fold';
import {
  AD_LABEL,
  COMMENTS_LABEL,
  LATEST_LABEL,
  NEWSLETTER_TEXT,
  POPULAR_LABEL,
  READ_MORE_TEXT,
  RELATED_LABEL,
  SHARE_LABEL,
  SOURCE_LABEL,
  SPONSORED_LABEL,
  TAGS_LABEL,
} from '../../../src/parser/page-words';
import { END_LABEL } from '../../../src/parser/promo-words';

/** In Arabic, French, English, Spanish, German, Italian, Portuguese and Dutch. */
const LABELS: [string, RegExp, string[]][] = [
  [
    'RELATED_LABEL',
    RELATED_LABEL,
    [
      'اقرأ أيضًا:',
      'Lire aussi',
      'Read also',
      'Te puede interesar',
      'Lesen Sie auch',
      'Leggi anche',
      'Leia também',
      'Lees ook',
    ],
  ],
  [
    'POPULAR_LABEL',
    POPULAR_LABEL,
    [
      'الأكثر قراءة',
      'Les plus lus',
      'Most read',
      'Lo más leído',
      'Meistgelesen',
      'I più letti',
      'Mais lidas',
      'Meest gelezen',
    ],
  ],
  [
    'LATEST_LABEL',
    LATEST_LABEL,
    [
      'آخر الأخبار',
      'En continu',
      'Latest',
      'Últimas noticias',
      'Neueste Meldungen',
      'Ultime notizie',
      'Últimas notícias',
      'Laatste nieuws',
    ],
  ],
  [
    'READ_MORE_TEXT',
    READ_MORE_TEXT,
    ['المزيد', 'Lire la suite', 'Read more', 'Leer más', 'Weiterlesen', 'Leggi tutto', 'Leia mais', 'Lees meer'],
  ],
  [
    'SPONSORED_LABEL',
    SPONSORED_LABEL,
    [
      'محتوى ممول',
      'Contenu sponsorisé',
      'Sponsored',
      'Contenido patrocinado',
      'Gesponsert',
      'Sponsorizzato',
      'Conteúdo patrocinado',
      'Gesponsord',
    ],
  ],
  [
    'AD_LABEL',
    AD_LABEL,
    ['إعلان', 'Publicité', 'Advertisement', 'Publicidad', 'Anzeige', 'Pubblicità', 'Publicidade', 'Advertentie'],
  ],
  [
    'COMMENTS_LABEL',
    COMMENTS_LABEL,
    [
      'التعليقات',
      'Vos commentaires',
      'Comments (3)',
      'Comentarios',
      'Kommentare',
      'Lascia un commento',
      'Comentários',
      'Reacties',
    ],
  ],
  [
    'SHARE_LABEL',
    SHARE_LABEL,
    ['شارك', 'Partager', 'Share', 'Compartir', 'Teilen', 'Condividi', 'Compartilhe', 'Delen'],
  ],
  [
    'NEWSLETTER_TEXT',
    NEWSLETTER_TEXT,
    ['اشترك', 'Abonnez-vous', 'Sign up', 'Suscríbete', 'Jetzt abonnieren', 'Iscriviti', 'Inscreva-se', 'Schrijf je in'],
  ],
  [
    'TAGS_LABEL',
    TAGS_LABEL,
    [
      'الكلمات المفتاحية',
      'Mots-clés : mer',
      'Tags',
      'Temas',
      'Themen: Meer',
      'Argomenti',
      'Palavras-chave',
      'Trefwoorden',
    ],
  ],
  [
    'SOURCE_LABEL',
    SOURCE_LABEL,
    [
      'المصدر: الجريدة',
      'Source : La Gazette',
      'Source',
      'Fuente: La Gaceta',
      'Quelle: Die Gazette',
      'Fonte: La Gazzetta',
      'Fonte',
      'Bron: De Gazet',
    ],
  ],
];
for (const [name, pattern, texts] of LABELS) {
  test(`knows ${name} in eight languages`, () => {
    expect(texts.filter((text) => !pattern.test(fold(text)))).toEqual([]);
  });
}

const SENTENCES: [string, RegExp, string][] = [
  ['TAGS_LABEL', TAGS_LABEL, 'Topics include ecology and planning'],
  ['TAGS_LABEL', TAGS_LABEL, 'Themen wie Klima und Wasser'],
  ['AD_LABEL', AD_LABEL, 'Anzeige gegen Unbekannt'],
  ['SHARE_LABEL', SHARE_LABEL, 'Folgen des Sturms'],
  ['COMMENTS_LABEL', COMMENTS_LABEL, 'Commentated live'],
];
for (const [name, pattern, text] of SENTENCES) {
  test(`takes “${text}” for no ${name}`, () => expect(pattern.test(fold(text))).toBe(false));
}

test('a label that ends the article names somebody, and tells nothing', () => {
  expect(END_LABEL.test(fold('About Amina Berrada'))).toBe(true);
  expect(END_LABEL.test(fold('About 300 people, he said'))).toBe(false);
});
