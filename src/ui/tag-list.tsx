import { Tag } from './tag.tsx';
import styles from './tag-list.module.css';

export type TagItem = { id: string; label: string; lang?: string | undefined };

/** Tags in one line: the first `max`, then "+n" with the rest in its tooltip and for screen readers. */
export function TagList({ tags, max = 2 }: { tags: readonly TagItem[]; max?: number | undefined }) {
  const shown = tags.slice(0, max).map((tag) => (
    <Tag key={tag.id} lang={tag.lang} dir="auto">
      {tag.label}
    </Tag>
  ));
  // The most common case by far, in a list of many rows: an element less for each.
  if (tags.length === 1) return shown;
  const rest = tags.slice(max);
  const restNames = rest.map((tag) => tag.label).join(', ');
  return (
    <span className={styles['list']}>
      {shown}
      {rest.length > 0 && (
        <span className={styles['more']} data-tip={restNames} aria-label={restNames} role="img">
          +{rest.length}
        </span>
      )}
    </span>
  );
}
