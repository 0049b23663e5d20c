import * as z from 'zod/mini';

/**
 * An id as it may stand in a path: base64 characters only (both alphabets), as FACTS of the API say that ids are base64 of
 * `Type:hex`. No dot, percent sign or control character passes, so that an id can never become another path.
 */
export const pathId = z.string().check(z.regex(/^[A-Za-z0-9+/=_-]{1,256}$/));
