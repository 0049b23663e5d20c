/** Calls in flight at once: no rate limit is documented (FACTS of the API). */
export const IN_FLIGHT = 4;
