import styles from './icons.module.css';
import { type PackageShape, packageShape } from './package-shape';

/** The outline of a rectangle with corners of radius `r`. */
function box(x: number, y: number, width: number, height: number, r: number): string {
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}

/** In a box of 16; drawn from above. */
const drawings: Readonly<Record<PackageShape, string>> = {
  dual: `${box(4.5, 3, 7, 10, 1)}M4.5 5H2.5M4.5 8h-2M4.5 11h-2M11.5 5h2M11.5 8h2M11.5 11h2M6.5 5h.01`,
  'through-dual': 'M4.5 3H7a1 1 0 0 0 2 0h2.5v10h-7zM4.5 5.5h-2M4.5 10.5h-2M11.5 5.5h2M11.5 10.5h2',
  quad: `${box(4, 4, 8, 8, 1)}M6 4V2M10 4V2M6 14v-2M10 14v-2M4 6H2M4 10H2M14 6h-2M14 10h-2M6.5 6.5h.01`,
  array: `${box(2.5, 2.5, 11, 11, 1)}M5.5 5.5h.01M8 5.5h.01M10.5 5.5h.01M5.5 8h.01M8 8h.01M10.5 8h.01M5.5 10.5h.01M8 10.5h.01M10.5 10.5h.01`,
  chip: `${box(2.5, 5, 11, 6, 0.75)}M5.5 5v6M10.5 5v6`,
  transistor: `${box(3.5, 5.5, 9, 5, 0.75)}M5.5 10.5v3M10.5 10.5v3M8 5.5v-3`,
  tab: 'M4 2.5h8v7H4zM4 5h8M5.5 9.5v4M8 9.5v4M10.5 9.5v4',
  'two-leads': `${box(4, 5.5, 8, 5, 0.75)}M4 8H1.5M14.5 8H12M6.25 5.5v5`,
  can: `${box(2.5, 2.5, 11, 11, 5.5)}M11.25 3.75v8.5`,
  other: `${box(3, 4, 10, 8, 1)}M5.5 6.5h.01`,
};

/** A part's package as a drawing, of one path since each row has one, so that a leaded and a leadless part are told apart at a glance. Decoration: its name says the same. */
export function PackageSymbol({ name, size = 16 }: { name: string | null; size?: number }) {
  return (
    <svg className={styles.symbol} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[packageShape(name)]} />
    </svg>
  );
}
