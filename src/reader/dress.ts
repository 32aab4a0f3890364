import { effect } from '@preact/signals';
import type { ReadingSettings } from '../settings/reading-settings';
import type { SettingsModel } from './settings-model';

/** What the system asks for, as far as a theme follows it. */
export interface SystemLook {
  isDark: boolean;
  wantsContrast: boolean;
}

export type Theme = 'light' | 'sepia' | 'dark' | 'black' | 'contrast-light' | 'contrast-dark';

/** The theme that `chosen` comes to on this system. */
export function themeFor(chosen: ReadingSettings['theme'], { isDark, wantsContrast }: SystemLook): Theme {
  const shade = isDark ? 'dark' : 'light';
  if (chosen === 'contrast') return `contrast-${shade}`;
  if (chosen !== 'system') return chosen;
  return wantsContrast ? `contrast-${shade}` : shade;
}

/** Keeps what is chosen in attributes of `root`, by which `look/` draws it. Returns what ends it. */
export function dress(root: HTMLElement, { values }: Pick<SettingsModel, 'values'>): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const draw = () => {
    const { theme, isJustified, pictures: _pictures, speed: _speed, ownStyle: _ownStyle, ...others } = values.value;
    for (const [name, value] of Object.entries(others)) root.dataset[name] = value;
    root.dataset.theme = themeFor(theme, { isDark: dark.matches, wantsContrast: contrast.matches });
    root.toggleAttribute('data-is-justified', isJustified);
    if (others.latinFace !== 'literata' || others.arabicFace !== 'naskh') void import('./look/easy-faces');
  };
  const end = effect(draw);
  const onSystem = () => draw();
  for (const query of [dark, contrast]) query.addEventListener('change', onSystem);
  return () => {
    end();
    for (const query of [dark, contrast]) query.removeEventListener('change', onSystem);
  };
}
