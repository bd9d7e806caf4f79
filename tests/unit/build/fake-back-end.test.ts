import { fileURLToPath } from 'node:url';
import { resolveConfig } from 'vite';
import { expect, it } from 'vitest';

const configFile = fileURLToPath(new URL('../../../vite.config.ts', import.meta.url));

async function pluginNames(command: 'serve' | 'build'): Promise<string[]> {
  const { plugins } = await resolveConfig({ configFile, logLevel: 'error' }, command);
  return plugins.map(({ name }) => name);
}

it('only the development server loads the fake back end: no build contains it', async () => {
  expect(await pluginNames('serve')).toContain('fake-back-end');
  expect(await pluginNames('build')).not.toContain('fake-back-end');
});
