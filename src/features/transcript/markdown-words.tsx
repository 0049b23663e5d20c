import Markdown, { type Components } from 'react-markdown';
import { markdownPlugins } from './markdown-plugins.ts';

/** The words of Markdown without its marks, links and boxes: inline, and white space between its blocks. */
export function MarkdownWords({ text }: { text: string }) {
  return (
    <Markdown
      remarkPlugins={markdownPlugins}
      allowedElements={['img']}
      unwrapDisallowed
      components={components}
    >
      {text}
    </Markdown>
  );
}

const components: Components = { img: ({ alt }) => alt };
