import '../look/aloud.css';
import { effect, useSignalEffect } from '@preact/signals';
import Maximize2 from 'lucide/dist/esm/icons/maximize-2.mjs';
import Pause from 'lucide/dist/esm/icons/pause.mjs';
import Play from 'lucide/dist/esm/icons/play.mjs';
import SkipBack from 'lucide/dist/esm/icons/skip-back.mjs';
import SkipForward from 'lucide/dist/esm/icons/skip-forward.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { useEffect, useMemo } from 'preact/hooks';
import { READING_SETTINGS } from '../../settings/reading-settings';
import { keepInView, markSpoken } from '../aloud/mark-spoken';
import { createPlayer } from '../aloud/player';
import { sentencesOf } from '../aloud/sentences';
import { browserVoice } from '../aloud/voice';
import { useReading } from '../reading-context';
import type { ShownText } from '../shown-text';
import { Icon } from './Icon';

export interface ReadAloudProps {
  text: ShownText;
  onClose(): void;
}

/** Reads the article aloud: from where another view was reading it, or else from the first sentence in sight. */
export function ReadAloud({ text: { article, element }, onClose }: ReadAloudProps) {
  const { words, settings, keys, frame, reading } = useReading();
  const lang = article.lang ?? words.lang;
  const { sentences, player } = useMemo(() => {
    const all = sentencesOf(element.closest('article') ?? element, lang);
    const inSight = all.findIndex((sentence) => sentence.range().getBoundingClientRect().top >= 48);
    const handed = reading.spoken.peek();
    const first = handed?.url === article.url && all[handed.sentence] ? handed.sentence : Math.max(0, inSight);
    const rate = Number(settings.values.value.speed);
    return {
      sentences: all,
      player: createPlayer(all, browserVoice(speechSynthesis), { first, rate }),
    };
  }, [element]);
  const { state } = player;
  const isPlaying = state.value === 'playing';
  const toggle = () => void (isPlaying ? player.pause() : player.play());

  useEffect(() => {
    void player.play();
    return () => {
      player.pause();
      markSpoken(null, null);
      reading.spoken.value = null;
    };
  }, [player]);
  useEffect(
    () =>
      keys.add([
        { key: 'j', label: 'next_sentence', act: () => player.step(1) },
        { key: 'k', label: 'previous_sentence', act: () => player.step(-1) },
      ]),
    [player],
  );
  // At once, not with the next frame: whoever goes on in a tab just now goes on at this sentence.
  useEffect(
    () =>
      effect(() => {
        reading.spoken.value = state.value === 'playing' ? { url: article.url, sentence: player.index.value } : null;
      }),
    [player],
  );
  useSignalEffect(() => {
    const sentence = sentences[player.index.value];
    const word = player.word.value;
    const spoken = sentence?.range() ?? null;
    markSpoken(spoken, word && sentence ? sentence.range(word.start, word.length) : null);
    if (spoken && !word) keepInView(spoken, frame);
  });

  return (
    <section class="aloud" aria-label={words.say('listen')}>
      {state.value === 'no-voice' ? (
        <p role="alert">
          {/^ar\b/.test(lang)
            ? words.say('no_arabic_voice')
            : words.say('no_voice', new Intl.DisplayNames(words.lang, { type: 'language' }).of(lang) ?? lang)}{' '}
          <span class="muted">{words.say('no_voice_hint')}</span>
        </p>
      ) : (
        <>
          <button
            type="button"
            class="tool"
            aria-label={words.say('previous_sentence')}
            onClick={() => player.step(-1)}
          >
            <Icon node={SkipBack} isTurning />
          </button>
          <button type="button" class="tool" aria-label={words.say(isPlaying ? 'pause' : 'listen')} onClick={toggle}>
            <Icon node={isPlaying ? Pause : Play} />
          </button>
          <button type="button" class="tool" aria-label={words.say('next_sentence')} onClick={() => player.step(1)}>
            <Icon node={SkipForward} isTurning />
          </button>
          <label class="speed">
            <span class="tool-word muted">{words.say('speed')}</span>
            <select
              value={settings.values.value.speed}
              onChange={({ currentTarget }) => {
                const speed = READING_SETTINGS.speed.values.find((value) => value === currentTarget.value) ?? '1';
                settings.set('speed', speed);
                player.setRate(Number(speed));
              }}
            >
              {READING_SETTINGS.speed.values.map((value) => (
                <option key={value} value={value}>
                  {`${value} ×`}
                </option>
              ))}
            </select>
          </label>
          {reading.hasFullPage.value && (
            <button type="button" class="tool" title={words.say('listen_in_tab_hint')} onClick={reading.openFullPage}>
              <Icon node={Maximize2} />
              <span class="tool-word">{words.say('listen_in_tab')}</span>
            </button>
          )}
        </>
      )}
      <button type="button" class="tool" aria-label={words.say('close')} onClick={onClose}>
        <Icon node={X} />
      </button>
    </section>
  );
}
