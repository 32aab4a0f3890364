/**
 * Sentences that aggregators put around a story, in the three languages of the first family. They are words, so they
 * outlive a change of template. Spaces are `\s`: pages mix in non-breaking ones.
 */

/** The line under a headline: paper and date stand between the two halves. */
export const PUBLISHED_PATTERN =
  /publiée? dans\s.{1,80}?\sle\s|نشرت? في\s.{1,80}?\sيوم\s|published in\s.{1,80}?\son\s/is;

/** The end of the sentence whose link leads to the paper's own page. */
export const SOURCE_PATTERN = /depuis sa source|من مصدره|from its source/i;

/** The button under which readers complain of an ad: a sign of the template, on stories and lists alike. */
export const REPORT_PATTERN = /annonce inappropri|إشهار غير لائق|inappropriate ad/i;
