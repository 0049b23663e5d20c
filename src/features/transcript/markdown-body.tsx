import { isValidElement, type ReactNode } from 'react';
import Markdown, { type Components } from 'react-markdown';
import { useTranslation } from '../../i18n/use-translation.ts';
import { CodeBlock } from './code-block.tsx';
import { ExternalLink, ImageLink } from './external-link.tsx';
import { markdownPlugins } from './markdown-plugins.ts';
import styles from './message-body.module.css';

/** Markdown (GFM) as a message. Raw HTML stays text: react-markdown shows it as it was written. */
export function MarkdownBody({ text }: { text: string }) {
  return (
    <div className={styles['rich']}>
      <Markdown remarkPlugins={markdownPlugins} components={components} urlTransform={keepUrl}>
        {text}
      </Markdown>
    </div>
  );
}

/**
 * Reads Markdown for nobody. The first reading is slow, as the browser has work of its own with code that has not run: done
 * while it is idle, it is not done while somebody waits for a conversation.
 */
export function warmMarkdown(): void {
  Markdown({
    remarkPlugins: markdownPlugins,
    components,
    urlTransform: keepUrl,
    children:
      '# A\n\n**b** _c_ `d` [e](https://f.g) https://h.i\n\n- j\n- k\n\n1. l\n\n| m | n |\n| - | - |\n| o | p |\n',
  });
}

/** Addresses are judged in one place, `safeHref`, which is stricter than the library's own. */
const keepUrl = (url: string) => url;

const components: Components = {
  a: ({ href, children }) => <ExternalLink href={href}>{children}</ExternalLink>,
  img: ({ src, alt }) => <MarkdownImage src={src} alt={alt} />,
  pre: ({ children }) => <CodeBlock {...codeOf(children)} />,
  table: ({ children }) => (
    // Focusable, so that a wide table can be scrolled with the keyboard.
    <div className={styles['table']} tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
  // Titles of a message must not stand in the outline of the page.
  h1: ({ children }) => <Title level={1}>{children}</Title>,
  h2: ({ children }) => <Title level={2}>{children}</Title>,
  h3: ({ children }) => <Title level={3}>{children}</Title>,
  h4: ({ children }) => <Title level={4}>{children}</Title>,
  h5: ({ children }) => <Title level={4}>{children}</Title>,
  h6: ({ children }) => <Title level={4}>{children}</Title>,
  // The newline that follows a break in the tree is shown already (white-space: pre-line).
  br: () => null,
  input: ({ checked }) => <TaskMark checked={checked === true} />,
};

function MarkdownImage({ src, alt }: { src: unknown; alt: string | undefined }) {
  const { t } = useTranslation();
  return (
    <ImageLink
      src={typeof src === 'string' ? src : ''}
      alt={alt ?? ''}
      label={(host) => t('transcript.imageAt', { host })}
    />
  );
}

export function Title({ level, children }: { level: number; children: ReactNode }) {
  return (
    <p className={styles['title']} data-level={level}>
      {children}
    </p>
  );
}

export function TaskMark({ checked }: { checked: boolean }) {
  const { t } = useTranslation();
  const label = t(checked ? 'transcript.taskDone' : 'transcript.taskOpen');
  return <span className={styles['task']} role="img" aria-label={label} data-checked={checked} />;
}

/** The text and language of a code block: `pre` holds one `code` whose class names the language. */
function codeOf(children: ReactNode): { code: string; language: string } {
  if (!isValidElement<{ className?: string; children?: ReactNode }>(children))
    return { code: '', language: '' };
  const { className = '', children: code } = children.props;
  return {
    code: typeof code === 'string' ? code.replace(/\n$/, '') : '',
    language: /language-(\S+)/.exec(className)?.[1] ?? '',
  };
}
