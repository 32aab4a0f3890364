/** The ص of Safi, as in its icon. */
export const MARK = {
  box: '0 4 32 28',
  path: 'M14 18.6 C16 13 20.2 8.8 24.2 8.8 C27 8.8 28.6 10.6 28.6 13 C28.6 16.5 25.6 18.6 21.8 18.6 H14 M12.6 12.8 C13.6 14.8 14 16.6 14 18.6 C14 23.4 11.6 26 8.4 26 C5.4 26 3.6 24 3.6 21.2 C3.6 19.8 4 18.5 4.5 17.4',
};
export const MOVE = { box: '0 0 24 24', path: 'M8 7 3 12l5 5M16 7l5 5-5 5M3 12h18' };
export const OFF = { box: '0 0 24 24', path: 'M6 6l12 12M18 6 6 18' };

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing for those who see it. */
export function drawn({ box, path }: { box: string; path: string }): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', box);
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
