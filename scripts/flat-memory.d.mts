export function flatMemory(bytes: readonly number[]): { first: number; last: number; isFlat: boolean };
