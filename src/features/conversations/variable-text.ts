/** The value of a variable in one line: text as it is, anything else as JSON. Empty if it has none. */
export function variableText(variables: Readonly<Record<string, unknown>> | null, name: string): string {
  const value = variables !== null && Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
