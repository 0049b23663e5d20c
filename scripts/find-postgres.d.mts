/** See the file beside: TypeScript reads no JSDoc of plain JavaScript here. */
export function postgresOnSystem(): string | null;
export function findPostgres(): string | null;
export function postgresUser(): { uid: number; gid: number } | undefined;
