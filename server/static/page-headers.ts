/** Where browsers report what the policies below have stopped. */
export const CSP_REPORT_PATH = '/api/csp-report';
/** Chromium reports to a named endpoint, the others to an address. */
const reporting = [`report-uri ${CSP_REPORT_PATH}`, 'report-to csp'];

/**
 * What a page of ours may do: load its own files and talk to its own gateway. Styles and scripts come from files only,
 * and no text ever becomes HTML or code (Trusted Types).
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one way of a text to become the address of a script: files of ours, to start a worker (src/lib/start-worker).
  'trusted-types parley-worker',
  ...reporting,
].join('; ');

/**
 * What a worker of ours may do. It is not bound by the page that starts it, only by what comes with its own script; on
 * any other script this is without effect.
 */
const workerSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  ...reporting,
].join('; ');

const reportingEndpoints = `csp="${CSP_REPORT_PATH}"`;

/** On every script, besides `fileHeaders`. */
export const scriptHeaders = {
  'content-security-policy': workerSecurityPolicy,
  'reporting-endpoints': reportingEndpoints,
} as const;

/** On every file. */
export const fileHeaders = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** What browsers offer and Parley never asks for. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** On every page, besides `fileHeaders`. */
export const pageHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'reporting-endpoints': reportingEndpoints,
  // For browsers that do not know frame-ancestors.
  'x-frame-options': 'DENY',
} as const;
