// @ts-check
import { spread } from '../bench/spread.mjs';

/** @import { Beside } from './beside-ublock.mjs' */
/** @import { Verdicts } from './easylist.mjs' */
/** @import { Flagged } from './flagging.mjs' */
/** @import { Recognised } from './recognising.mjs' */

/** @typedef {{ recognised: Recognised, flagged: Flagged }} Measured */

/** All browsers' figures as one object: the worst of each. @param {Measured[]} all */
export function figuresOf(all) {
  const each = all.map(oneOf);
  const worst = (
    /** @type {keyof ReturnType<typeof oneOf>} */ name,
    /** @type {(...values: number[]) => number} */ of,
  ) => round(of(...each.map((figures) => figures[name])));
  return {
    flaggable: worst('flaggable', Math.min),
    flaggableByKeyboard: worst('flaggableByKeyboard', Math.min),
    recall: worst('recall', Math.min),
    precision: worst('precision', Math.min),
    goneAfterReload: worst('goneAfterReload', Math.min),
    goneOnOtherPage: worst('goneOnOtherPage', Math.min),
    goneAtOtherSize: worst('goneAtOtherSize', Math.min),
    goneInFrame: worst('goneInFrame', Math.min),
    articleHidden: worst('articleHidden', Math.max),
    wrongHidden: worst('wrongHidden', Math.max),
    bytesSent: worst('bytesSent', Math.max),
    clickToHiddenP95: worst('clickToHiddenP95', Math.max),
    scanP95: worst('scanP95', Math.max),
  };
}

/** @param {Measured} measured */
function oneOf({ recognised, flagged }) {
  const { ads, outlined, wrong, articleHidden, wrongHidden, bytesSent, scanMs } = recognised;
  const { flaggable, gone } = flagged;
  return {
    flaggable: shareOf(flaggable.pointer),
    flaggableByKeyboard: shareOf(flaggable.keyboard),
    recall: outlined / ads,
    precision: outlined / (outlined + wrong),
    goneAfterReload: shareOf(gone.reload.page),
    goneOnOtherPage: shareOf(gone['other page'].page),
    goneAtOtherSize: shareOf(gone['other size'].page),
    goneInFrame: shareOf(gone.reload.frame),
    articleHidden: articleHidden + flagged.articleHidden,
    wrongHidden: wrongHidden + flagged.othersHidden,
    bytesSent,
    clickToHiddenP95: spread(flagged.hiddenMs).p95,
    scanP95: spread(scanMs).p95,
  };
}

/** @param {import('./flagging.mjs').Share} share */
const shareOf = ({ of, is }) => (of === 0 ? 0 : is / of);

/** @param {string} kind @param {Measured} measured */
export function printFigures(kind, measured) {
  const figures = oneOf(measured);
  const { ads, outlined, wrong, again, shown, sliceMs, scanMs } = measured.recognised;
  const { hiddenMs, framesSeen, costMs } = measured.flagged;
  const percent = (/** @type {number} */ value) => `${(value * 100).toFixed(1)} %`;
  const rows = [
    ['ads flagged by pointer', percent(figures.flaggable), '95 %'],
    ['ads flagged by keyboard alone', percent(figures.flaggableByKeyboard), '95 %'],
    ['ads flagged by hand, as if none was outlined', percent(shareOf(measured.flagged.flaggable.hand)), '100 %'],
    ['ads outlined', `${percent(figures.recall)} (${outlined} of ${ads})`, '90 %'],
    ['outlines that are ads', `${percent(figures.precision)} (${wrong} wrong)`, '95 %'],
    ['gone after a reload, in the page', percent(figures.goneAfterReload), '100 %'],
    ['gone on another page', percent(figures.goneOnOtherPage), '100 %'],
    ['gone at another size', percent(figures.goneAtOtherSize), '90 %'],
    ['gone by place, in frames', percent(figures.goneInFrame), '100 %'],
    ['elements of articles outlined or hidden', String(figures.articleHidden), '0'],
    ['other ads hidden', `${figures.wrongHidden} of ${shown}`, '0'],
    ['bytes sent by Safi', String(figures.bytesSent), '0'],
    ['click to hidden, median', `${spread(hiddenMs).median.toFixed(1)} ms`, ''],
    ['click to hidden, p95', `${figures.clickToHiddenP95.toFixed(1)} ms`, '100 ms'],
    ['frames a flagged ad is seen in, most', String(Math.max(0, ...framesSeen)), '1'],
    ['loading a page with 0, 10, 2,000 flags', `${Object.values(costMs).map(Math.round).join(', ')} ms`, ''],
    ['scan, median', `${spread(scanMs).median.toFixed(1)} ms`, ''],
    ['scan, p95', `${figures.scanP95.toFixed(1)} ms`, '50 ms'],
    ['longest slice, p95', `${spread(sliceMs).p95.toFixed(1)} ms`, ''],
  ];
  console.log(`\n${kind}`);
  for (const [what = '', value = '', goal = ''] of rows)
    console.log(`  ${what.padEnd(46)} ${value.padEnd(24)} ${goal && `goal ${goal}`}`);
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
