/** True for `localhost`, 127.0.0.0/8 and ::1 (with or without brackets): addresses that never leave this machine. */
export function isLoopbackHost(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
}
