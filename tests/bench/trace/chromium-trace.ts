import type { Devtools } from '../rig/devtools-pipe';

/** An event of a Chromium trace, as far as it is read here. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly id?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what an event holds depends on its name.
  readonly args: any;
}

const includedCategories = [
  'toplevel',
  'v8',
  'devtools.timeline',
  'blink.user_timing',
  'loading',
  'navigation',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.compile',
];

export async function startTrace(devtools: Devtools): Promise<void> {
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories, recordMode: 'recordUntilFull' },
  });
}

export async function endTrace(devtools: Devtools): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const complete = new Promise<void>((resolve) => {
    devtools.listen(({ method, params }) => {
      if (method === 'Tracing.dataCollected') events.push(...params.value);
      if (method === 'Tracing.tracingComplete') resolve();
    });
  });
  await devtools.send('Tracing.end');
  await complete;
  return events;
}
