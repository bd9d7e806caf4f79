import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
const drawing = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');
const smallBelow = 48;

/** The view box for each system: macOS expects a margin around the tile, the others almost none. */
const frames = { mac: '0 0 1024 1024', other: '84 84 856 856' };

let ready = /** @type {Promise<void> | undefined} */ (undefined);

/**
 * Draws the app's icon; the result is the same, byte for byte, on every machine.
 * @param {number} size width and height in pixels
 * @param {keyof typeof frames} system
 * @returns {Promise<Buffer>} a PNG
 */
export async function drawIcon(size, system) {
  ready ??= initWasm(readFileSync(wasm));
  await ready;
  const image = new Resvg(prepare(size, frames[system]), { fitTo: { mode: 'width', value: size } }).render();
  const png = Buffer.from(image.asPng());
  image.free();
  return png;
}

/**
 * @param {number} size
 * @param {string} frame
 */
function prepare(size, frame) {
  const framed = drawing.replace('viewBox="0 0 1024 1024"', `viewBox="${frame}"`);
  if (size >= smallBelow) return framed;
  return framed
    .replace(/<(\w+)[^>]*class="fine"[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g, '')
    .replace('id="chip"', 'id="chip" transform="translate(512 512) scale(1.22) translate(-512 -512)"');
}
