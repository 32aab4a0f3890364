// @ts-check

/**
 * A step of the parser as it can be switched off: the export `name` of `module` is replaced by `neutral`, an expression
 * that does nothing and in which `real` is the module itself. A new step gets a line here.
 * @typedef {object} Step
 * @property {string} module under `src/parser`
 * @property {string} name
 * @property {string} neutral
 */

const NO_MARKS =
  '{ titleLine: null, title: null, publishedLine: null, publishedDate: null, publishedAuthor: null, shownDate: null, sourceLine: null, source: { name: null, url: null } }';

/** @type {readonly Step[]} */
export const STEPS = [
  { module: 'noscript-pictures', name: 'pictureInNoscript', neutral: '() => null' },
  // Code and hidden things stay away: they are no text whatever a step thinks.
  {
    module: 'never-text',
    name: 'dismissalOf',
    neutral: "(...asked) => (real.dismissalOf(...asked) === '' ? '' : null)",
  },
  { module: 'article-marks', name: 'findArticleMarks', neutral: `() => (${NO_MARKS})` },
  { module: 'byline', name: 'takeByline', neutral: '() => null' },
  { module: 'headline-lists', name: 'takeHeadlineLists', neutral: '() => ({ lists: [], loose: [] })' },
  { module: 'surroundings', name: 'takeSurroundings', neutral: '() => undefined' },
  { module: 'captions', name: 'takeCaptions', neutral: '() => undefined' },
  { module: 'find-root', name: 'findRoot', neutral: '() => null' },
  { module: 'readability-votes', name: 'votesOf', neutral: '() => new Set()' },
  { module: 'named-boxes', name: 'takeNamedBoxes', neutral: '() => undefined' },
  { module: 'inner-clutter', name: 'takeInnerClutter', neutral: '() => undefined' },
  { module: 'repeated-lines', name: 'takeRepeatedLines', neutral: '() => undefined' },
  { module: 'ends', name: 'takeEnds', neutral: '() => undefined' },
];
