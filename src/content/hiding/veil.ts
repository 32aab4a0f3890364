/** What ads are made of. Longer than a glance nothing of it is withheld, whatever the browser takes to say what is flagged. */
const VEILED =
  'iframe,ins,a[href] img,a[rel~="sponsored"],[id^="ad"],[id*="-ad"],[id*="_ad"],[class^="ad"],[class*=" ad"],[class*="-ad"],[class*="sponsor"],[class*="pub-"]';
const LONGEST_MS = 250;

/**
 * Keeps what may be an ad from being painted until it is known what is flagged, which takes a browser some frames. Room is
 * kept for it, so that nothing moves. Returns what lifts it.
 */
export function drawVeil(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:is(${VEILED}){visibility:hidden!important}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const lift = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  setTimeout(lift, LONGEST_MS);
  return lift;
}
