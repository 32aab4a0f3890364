import '../../../reader/look/long-field.css';
import { useEffect, useState } from 'preact/hooks';
import { TextSettings } from '../../../reader/components/TextSettings';
import { wearOwnStyle } from '../../../reader/wear-own-style';
import { isOwnStyle } from '../../../settings/own-style';
import { useOptions } from '../options-context';

const SAMPLES = [
  { lang: 'ar', dir: 'rtl', text: 'تصل الجرائد إلى المقهى قبل أن تُفتح أبواب السوق، فيقرؤها الجالسون بصوت خافت.' },
  {
    lang: 'fr',
    dir: 'ltr',
    text: 'Les journaux arrivent au café avant l’ouverture du marché\u202f; on les y lit à voix basse.',
  },
] as const;

/** What the faces are called that a reader may have others for, and one thing more. */
const EXAMPLE = '--latin: Georgia;\n--arabic: Amiri;\np { line-height: 2 }';

/** How texts look, with a few lines to see it by. */
export function TextSection() {
  const { words, settings } = useOptions();
  return (
    <div class="text-section">
      <div>
        <TextSettings settings={settings} words={words} />
        <OwnStyle />
      </div>
      <article class="prose sample-text">
        <div class="content">
          {SAMPLES.map(({ lang, dir, text }) => (
            <p key={lang} lang={lang} dir={dir}>
              {text}
            </p>
          ))}
        </div>
      </article>
    </div>
  );
}

/** A style that the reader wrote. What can't be kept stays in the field, to be mended. */
function OwnStyle() {
  const { words, settings } = useOptions();
  const kept = settings.values.value.ownStyle;
  const [written, setWritten] = useState(kept);
  useEffect(() => wearOwnStyle({ tree: document }, kept), [kept]);
  const isRefused = !isOwnStyle(written);
  const write = (css: string) => {
    setWritten(css);
    if (isOwnStyle(css)) settings.set('ownStyle', css);
  };
  return (
    <div class="own-style">
      <label for="own-style">{words.say('own_style')}</label>
      <p id="own-style-note" class="muted">
        {words.say('own_style_note')}
      </p>
      <textarea
        id="own-style"
        class="long-field"
        dir="ltr"
        lang="zxx"
        spellcheck={false}
        placeholder={EXAMPLE}
        aria-describedby="own-style-note"
        aria-invalid={isRefused}
        value={written}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <p role="status">{isRefused && words.say('own_style_refused')}</p>
    </div>
  );
}
