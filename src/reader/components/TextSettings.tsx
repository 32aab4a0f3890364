import '../look/choice.css';
import '../look/easy-faces.css';
import '../look/switch.css';
import '../look/text-panel.css';
import type { ComponentChildren } from 'preact';
import { READING_SETTINGS, type ReadingSettings } from '../../settings/reading-settings';
import type { Choice } from '../../settings/setting';
import type { SettingsModel } from '../settings-model';
import type { Words } from '../words';
import { ChoiceRow } from './ChoiceRow';

type ChoiceName = {
  [Name in keyof ReadingSettings]: ReadingSettings[Name] extends string ? Name : never;
}[keyof ReadingSettings];

interface Row {
  setting: ChoiceName;
  legend: string;
  /** Message of each value, in the order of the setting's own. */
  labels: readonly string[];
  /** What is drawn instead of the label. */
  face?: (value: string) => ComponentChildren;
}

const STEPS = ['spacing_normal', 'spacing_wide', 'spacing_wider'];
const THEMES = ['theme_system', 'theme_light', 'theme_sepia', 'theme_dark', 'theme_black', 'theme_contrast'];

export interface TextSettingsProps {
  settings: SettingsModel;
  words: Words;
}

/** How texts look, changed before the reader's eyes. */
export function TextSettings({ settings, words }: TextSettingsProps) {
  const values = settings.values.value;
  const letter = words.dir === 'rtl' ? 'أ' : 'A';
  const rows: Row[] = [
    { setting: 'size', legend: 'size', labels: ['size_s', 'size_m', 'size_l', 'size_xl'], face: () => letter },
    { setting: 'theme', legend: 'theme', labels: THEMES, face: (theme) => sample(theme, letter) },
    { setting: 'arabicFace', legend: 'arabic_face', labels: ['face_naskh', 'face_vazirmatn'] },
    { setting: 'latinFace', legend: 'latin_face', labels: ['face_literata', 'face_atkinson'] },
    { setting: 'lineHeight', legend: 'line_height', labels: ['line_close', 'spacing_normal', 'line_open'] },
    { setting: 'width', legend: 'line_width', labels: ['width_narrow', 'width_medium', 'width_wide'] },
    { setting: 'wordSpacing', legend: 'word_spacing', labels: STEPS },
    { setting: 'letterSpacing', legend: 'letter_spacing', labels: STEPS },
    { setting: 'pictures', legend: 'pictures', labels: ['pictures_always', 'pictures_request'] },
  ];
  return (
    <>
      {rows.map(({ setting, legend, labels, face }) => (
        <ChoiceRow
          key={setting}
          name={setting}
          legend={words.say(legend)}
          options={valuesOf(setting).map((value, index) => ({
            value,
            label: words.say(labels[index] ?? ''),
            face: face?.(value),
          }))}
          chosen={values[setting]}
          onChoose={(value) => settings.set(setting, value as ReadingSettings[typeof setting])}
        />
      ))}
      <div class="switch">
        <label>
          <input
            type="checkbox"
            aria-describedby="justify-note"
            checked={values.isJustified}
            onChange={({ currentTarget }) => settings.set('isJustified', currentTarget.checked)}
          />
          <span>{words.say('justify')}</span>
        </label>
        <p id="justify-note" class="muted">
          {words.say('justify_note')}
        </p>
      </div>
      <button type="button" class="reset" onClick={settings.reset}>
        {words.say('reset')}
      </button>
    </>
  );
}

function valuesOf(name: ChoiceName): readonly string[] {
  const setting: Choice<string> = READING_SETTINGS[name] as unknown as Choice<string>;
  return setting.values;
}

/** A letter in the colours of a theme. */
function sample(theme: string, letter: string) {
  return (
    <b class="sample" data-theme={theme === 'contrast' ? 'contrast-light' : theme} aria-hidden="true">
      {letter}
    </b>
  );
}
