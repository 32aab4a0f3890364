import { isOwnStyle } from './own-style';
import { choice, type Setting, toggle, type ValuesOf } from './setting';

const SPACINGS = ['normal', 'wide', 'wider'] as const;

/** How a reader wants texts to look, the same in every place where they read. */
export const READING_SETTINGS = {
  /** Face of text in Latin letters. `atkinson`: no two of its letters can be confused. */
  latinFace: choice('latin face', ['literata', 'atkinson'], 'literata'),
  arabicFace: choice('arabic face', ['naskh', 'vazirmatn'], 'naskh'),
  size: choice('size', ['s', 'm', 'l', 'xl'], 'm'),
  lineHeight: choice('line height', ['close', 'normal', 'open'], 'normal'),
  width: choice('width', ['narrow', 'medium', 'wide'], 'medium'),
  isJustified: toggle('justify', false),
  /** `contrast` and `system` are light or dark as the system is. */
  theme: choice('theme', ['system', 'light', 'sepia', 'dark', 'black', 'contrast'], 'system'),
  wordSpacing: choice('word spacing', SPACINGS, 'normal'),
  /** Of Latin letters only: Arabic ones are joined. */
  letterSpacing: choice('letter spacing', SPACINGS, 'normal'),
  /** `request`: a picture is fetched when the reader asks for it. */
  pictures: choice('pictures', ['always', 'request'], 'always'),
  /** Of reading aloud, in times of the voice's own. */
  speed: choice('speed', ['0.75', '1', '1.25', '1.5', '2'], '1'),
  /** What a reader wrote for the text of articles, in CSS. */
  ownStyle: { key: 'own style', standard: '', isValue: isOwnStyle } as Setting<string>,
};

export type ReadingSettings = ValuesOf<typeof READING_SETTINGS>;
