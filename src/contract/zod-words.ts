import * as z from 'zod/mini';

// zod/mini comes without words: until it is given a language, every problem is "Invalid input" and names nothing.
z.config(z.locales.en());
