import { useTranslation } from '../../i18n/use-translation.ts';
import { draftEntityMeaning } from '../../lib/draft-js-entity.ts';
import { draftOutline, type DraftList, type DraftNode } from '../../lib/draft-js-outline.ts';
import type { DraftSpan } from '../../lib/draft-js-spans.ts';
import type { DraftContent } from '../../lib/draft-js.ts';
import { CodeBlock } from './code-block.tsx';
import { ExternalLink, ImageLink } from './external-link.tsx';
import { TaskMark, Title } from './markdown-body.tsx';
import styles from './message-body.module.css';

/** A Draft.js document as a message. */
export function DraftBody({ content }: { content: DraftContent }) {
  return (
    <div className={styles['rich']}>
      {draftOutline(content).map((node, index) => (
        <Node key={index} node={node} />
      ))}
    </div>
  );
}

function Node({ node }: { node: DraftNode }) {
  switch (node.kind) {
    case 'heading':
      return (
        <Title level={Math.min(node.level, 4)}>
          <Spans spans={node.spans} />
        </Title>
      );
    case 'quote':
      return (
        <blockquote>
          <Spans spans={node.spans} />
        </blockquote>
      );
    case 'code':
      return <CodeBlock code={node.text} language="" />;
    case 'list':
      return <List list={node} />;
    case 'paragraph':
    case 'atomic':
      return (
        <p>
          <Spans spans={node.spans} />
        </p>
      );
  }
}

function List({ list }: { list: DraftList }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map((item, index) => (
        <li key={index} className={item.checked === null ? undefined : 'task-list-item'}>
          {item.checked !== null && <TaskMark checked={item.checked} />}
          <Spans spans={item.spans} />
          {item.lists.map((child, at) => (
            <List key={at} list={child} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

function Spans({ spans }: { spans: readonly DraftSpan[] }) {
  return spans.map((span, index) => <Span key={index} span={span} />);
}

/** Inline styles of Draft.js as marks; one that an editor made up is left out. */
const marks = { BOLD: 'strong', ITALIC: 'em', UNDERLINE: 'u', STRIKETHROUGH: 's', CODE: 'code' } as const;
const isMark = (style: string): style is keyof typeof marks => Object.hasOwn(marks, style);

function Span({ span }: { span: DraftSpan }) {
  const { t } = useTranslation();
  const meaning = draftEntityMeaning(span.entity);
  if (meaning?.kind === 'image')
    return (
      <ImageLink
        src={meaning.url}
        alt={meaning.alt || span.text}
        label={(host) => t('transcript.imageAt', { host })}
      />
    );
  const styled = span.styles.filter(isMark).reduce(
    (inner, style) => {
      const Tag = marks[style];
      return <Tag>{inner}</Tag>;
    },
    <>{span.text}</>,
  );
  if (meaning?.kind === 'link') return <ExternalLink href={meaning.url}>{styled}</ExternalLink>;
  return meaning?.kind === 'mention' ? <span className={styles['mention']}>{styled}</span> : styled;
}
