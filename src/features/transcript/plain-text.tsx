import { Fragment } from 'react';
import { ExternalLink } from './external-link.tsx';
import styles from './message-body.module.css';

/** An address as people type it; marks of the sentence round it are not of it. */
const ADDRESS = /https?:\/\/[^\s<>"'`）」』】]*[^\s<>"'`）」』】.,;:!?)\]}。、，]/giu;

/** Text as it was typed, with its lines; addresses in it can be opened. */
export function PlainText({ text }: { text: string }) {
  const parts: { at: number; href: string }[] = [...text.matchAll(ADDRESS)].map((match) => ({
    at: match.index,
    href: match[0],
  }));
  let end = 0;
  return (
    <p className={styles['plain']}>
      {parts.map(({ at, href }) => {
        const before = text.slice(end, at);
        end = at + href.length;
        return (
          <Fragment key={at}>
            {before}
            <ExternalLink href={href}>{href}</ExternalLink>
          </Fragment>
        );
      })}
      {text.slice(end)}
    </p>
  );
}
