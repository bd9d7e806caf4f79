import { join } from 'node:path';

/**
 * Arguments that start tracing in every way that takes effect before main's first line; the files would be written to
 * `folder`. `named` lists the switches as the app names them. They follow an argument that trims to `--` in JavaScript,
 * but not in Chromium.
 */
export function tracingStart(folder: string) {
  const file = join(folder, 'trace');
  const switches = {
    'js-flags': '--trace-gc',
    'trace-startup': 'netlog',
    'trace-startup-file': file,
    'enable-tracing': 'netlog',
    'trace-config-file': join(folder, 'config'),
    'enable-features': 'EnablePerfettoSystemTracing',
  };
  return {
    args: ['\ufeff--', ...Object.entries(switches).map(([name, value]) => `--${name}=${value}`)],
    named: Object.keys(switches)
      .map((name) => `--${name}`)
      .join(' '),
  };
}
