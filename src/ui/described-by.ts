/** The ids of hint and error of a `FormField`, for `aria-describedby` of its control. */
export function describedBy(id: string, has: { hint: boolean; error: boolean }): string | undefined {
  const ids = [has.error && `${id}-error`, has.hint && `${id}-hint`].filter(Boolean).join(' ');
  return ids === '' ? undefined : ids;
}
