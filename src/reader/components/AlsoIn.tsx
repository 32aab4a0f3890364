import '../look/also-in.css';
import { Fragment } from 'preact';
import type { Source } from '../../article/types';
import type { Words } from '../words';
import { NewTabLink } from './NewTabLink';

export interface AlsoInProps {
  papers: readonly Source[];
  words: Words;
}

/** The other papers that tell the same story. */
export function AlsoIn({ papers, words }: AlsoInProps) {
  const names = papers.map(({ name }) => name ?? '');
  let at = 0;
  return (
    <p class="also-in muted" lang={words.lang} dir={words.dir}>
      {words.say('also_in')}{' '}
      {new Intl.ListFormat(words.lang, { type: 'unit' }).formatToParts(names).map(({ type, value }, index) => {
        const url = type === 'element' ? papers[at++]?.url : null;
        const name = type === 'element' ? <bdi>{value}</bdi> : value;
        return <Fragment key={index}>{url ? <NewTabLink href={url}>{name}</NewTabLink> : name}</Fragment>;
      })}
    </p>
  );
}
