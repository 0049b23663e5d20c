import 'react';

declare module 'react' {
  // Custom properties may be set from code: they carry measures that are known only at run time.
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
