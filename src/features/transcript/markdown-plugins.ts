import type { ComponentProps } from 'react';
import type Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';

/** Markdown as messages are written in it (GFM). One tilde is a range in Korean and Japanese (3~5), not struck out. */
export const markdownPlugins: ComponentProps<typeof Markdown>['remarkPlugins'] = [
  [remarkGfm, { singleTilde: false }],
];
