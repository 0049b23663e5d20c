import * as z from 'zod/mini';

/** An e-mail address in printable ASCII that can stand in a header; never two of them. Not a proof that it exists. */
export const emailAddress = z
  .string()
  .check(z.maxLength(254), z.regex(/^[^\s"(),:;<>@[\\\]]+@[^\s"(),:;<>@[\\\]]+$/), z.regex(/^[\x21-\x7e]+$/));
