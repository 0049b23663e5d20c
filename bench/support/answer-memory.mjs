/** Loaded into a measured server before its own code: tells its memory when asked, after collecting what is garbage. */
process.on('message', () => {
  globalThis.gc?.();
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
// Being asked is no reason to stay alive.
process.channel?.unref();
