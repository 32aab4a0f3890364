/** The elements of MathML that an article may hold: none links, loads, holds HTML or stands where it likes. */
export const FORMULA_TAGS =
  'math mrow mi mn mo ms mtext mfrac msqrt mroot mstyle msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mphantom'.split(
    ' ',
  );

/** What changes the sense of a formula or how its signs are set. None gives a length: by these a page could draw over others. */
export const FORMULA_ATTRIBUTES =
  'display displaystyle mathvariant stretchy accent accentunder columnalign columnspan rowspan dir'.split(' ');
