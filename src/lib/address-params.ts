/**
 * What the address says now. The router draws a change of it when it has time, and hands out what is drawn: a press that
 * comes before that would undo the one before it.
 */
export const addressParams = (): URLSearchParams => new URLSearchParams(location.search);
