import { join } from 'node:path';

/**
 * A start that traces, in every way that Chromium acts on before main's first line: the files would be written to
 * `folder`. `named` are the switches as the app names them. A word that is blank and `--` for JavaScript, but not for
 * Chromium, stands before them.
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
