import { packageShapes } from './package-shapes';
import { picturedAt } from './picture-url';
import { type Color, png } from './png';

const ground: Color = [255, 255, 255];

/** Answers a request for a picture of the sample catalog with a drawing of the package. */
export function answerSamplePicture(url: string): Response {
  const pictured = picturedAt(url);
  if (pictured === null) return new Response(null, { status: 404 });
  const topFirst = packageShapes(pictured).toReversed();
  const drawn = png((x, y) => topFirst.find((shape) => shape.covers(x, y))?.color ?? ground);
  return new Response(new Uint8Array(drawn));
}
