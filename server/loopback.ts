import { isIPv4 } from 'node:net';

/** True for `localhost`, 127.0.0.0/8 and ::1 (with or without brackets): addresses that never leave this machine. */
export function isLoopbackHost(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return name === 'localhost' || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
}
