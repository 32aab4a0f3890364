// @ts-check
import { spread } from '../bench/spread.mjs';

/** @import { Beside } from './beside-ublock.mjs' */
/** @import { Verdicts } from './easylist.mjs' */
/** @import { Recognised } from './recognising.mjs' */

/** All browsers' figures as one object: the worst of each. @param {Recognised[]} all */
export function figuresOf(all) {
  const each = all.map(oneOf);
  const worst = (
    /** @type {keyof ReturnType<typeof oneOf>} */ name,
    /** @type {(...values: number[]) => number} */ of,
  ) => round(of(...each.map((figures) => figures[name])));
  return {
    recall: worst('recall', Math.min),
    precision: worst('precision', Math.min),
    goneAfterReload: worst('goneAfterReload', Math.min),
    goneOnOtherPage: worst('goneOnOtherPage', Math.min),
    goneAtOtherSize: worst('goneAtOtherSize', Math.min),
    goneInFrame: worst('goneInFrame', Math.min),
    articleHidden: worst('articleHidden', Math.max),
    wrongHidden: worst('wrongHidden', Math.max),
    bytesSent: worst('bytesSent', Math.max),
    scanP95: worst('scanP95', Math.max),
  };
}

/** @param {Recognised} recognised */
function oneOf(recognised) {
  const { ads, outlined, wrong, again, articleHidden, wrongHidden, bytesSent, scanMs } = recognised;
  const share = (/** @type {string} */ what) => {
    const row = again[what];
    return row ? row.known / row.ads : 0;
  };
  return {
    recall: outlined / ads,
    precision: outlined / (outlined + wrong),
    goneAfterReload: share('reload, in the page'),
    goneOnOtherPage: share('other page, in the page'),
    goneAtOtherSize: share('other size, in the page'),
    goneInFrame: share('reload, in a frame of another origin'),
    articleHidden,
    wrongHidden,
    bytesSent,
    scanP95: spread(scanMs).p95,
  };
}

/** @param {string} kind @param {Recognised} recognised */
export function printFigures(kind, recognised) {
  const figures = oneOf(recognised);
  const { ads, outlined, wrong, again, shown, sliceMs, scanMs } = recognised;
  const percent = (/** @type {number} */ value) => `${(value * 100).toFixed(1)} %`;
  const rows = [
    ['ads outlined', `${percent(figures.recall)} (${outlined} of ${ads})`, '90 %'],
    ['outlines that are ads', `${percent(figures.precision)} (${wrong} wrong)`, '95 %'],
    ['known again after reload, in the page', percent(figures.goneAfterReload), '100 %'],
    ['known again on another page', percent(figures.goneOnOtherPage), '100 %'],
    ['known again at another size', percent(figures.goneAtOtherSize), '90 %'],
    ['known again by place, in frames', percent(figures.goneInFrame), '100 %'],
    ['elements of articles outlined', String(figures.articleHidden), '0'],
    ['other ads hidden', `${figures.wrongHidden} of ${shown}`, '0'],
    ['bytes sent by Safi', String(figures.bytesSent), '0'],
    ['scan, median', `${spread(scanMs).median.toFixed(1)} ms`, ''],
    ['scan, p95', `${figures.scanP95.toFixed(1)} ms`, '50 ms'],
    ['longest slice, p95', `${spread(sliceMs).p95.toFixed(1)} ms`, ''],
  ];
  console.log(`\n${kind}`);
  for (const [what = '', value = '', goal = ''] of rows)
    console.log(`  ${what.padEnd(40)} ${value.padEnd(24)} ${goal && `goal ${goal}`}`);
  for (const [what, { ads: of, known }] of Object.entries(again))
    console.log(`    ${what.padEnd(46)} ${known} of ${of}`);
}

/** @param {Verdicts | null} verdicts */
export function printEasyList(verdicts) {
  if (!verdicts) return console.log('\nEasyList isn’t on this machine: Debian’s package of uBlock Origin has it.');
  const { ads, known, safe, wrong, hidden } = verdicts;
  console.log(
    `\nThe same pages by EasyList: ${known} of ${ads} ads known; ${wrong} of ${safe} pictures and frames of articles blocked, ${hidden} other parts hidden`,
  );
}

/** @param {Beside} beside */
export function printBeside({ blocked, heading }) {
  console.log(`With uBlock Origin in the same Firefox: it takes ${blocked} ads of a page, and Safi reads “${heading}”`);
}

/** @param {number} value */
const round = (value) => Math.round(value * 1000) / 1000;
