export type ExportValue = string | number | boolean | null | readonly string[];

/** A column of an export: `key` names it for programs, `label` for people. */
export type ExportColumn<Row> = { key: string; label: string; value: (row: Row) => ExportValue };

/** A line of a file by the keys of its columns; what it lacks stays empty. */
export type ExportLine = Readonly<Record<string, ExportValue>>;

/** The column that says why something is not in a file, in its place. */
export const PROBLEM = 'problem';

/** What is a row in a file: a conversation or a message. */
export const rowKinds = ['conversations', 'messages'] as const;
export type RowKind = (typeof rowKinds)[number];
