import { TextSettings } from '../../../reader/components/TextSettings';
import { useOptions } from '../options-context';

const SAMPLES = [
  { lang: 'ar', dir: 'rtl', text: 'تصل الجرائد إلى المقهى قبل أن تُفتح أبواب السوق، فيقرؤها الجالسون بصوت خافت.' },
  {
    lang: 'fr',
    dir: 'ltr',
    text: 'Les journaux arrivent au café avant l’ouverture du marché\u202f; on les y lit à voix basse.',
  },
] as const;

/** How texts look, with a few lines to see it by. */
export function TextSection() {
  const { words, settings } = useOptions();
  return (
    <div class="text-section">
      <div>
        <TextSettings settings={settings} words={words} />
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
