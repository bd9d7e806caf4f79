import type { ReactNode } from 'react';
import styles from './icons.module.css';
import { type PackageShape, packageShape } from './package-shape';

/** In a box of 16; drawn from above. */
const drawings: Readonly<Record<PackageShape, ReactNode>> = {
  dual: (
    <>
      <rect x="4.5" y="3" width="7" height="10" rx="1" />
      <path d="M4.5 5H2.5M4.5 8h-2M4.5 11h-2M11.5 5h2M11.5 8h2M11.5 11h2M6.5 5h.01" />
    </>
  ),
  'through-dual': (
    <>
      <path d="M4.5 3H7a1 1 0 0 0 2 0h2.5v10h-7z" />
      <path d="M4.5 5.5h-2M4.5 10.5h-2M11.5 5.5h2M11.5 10.5h2" />
    </>
  ),
  quad: (
    <>
      <rect x="4" y="4" width="8" height="8" rx="1" />
      <path d="M6 4V2M10 4V2M6 14v-2M10 14v-2M4 6H2M4 10H2M14 6h-2M14 10h-2M6.5 6.5h.01" />
    </>
  ),
  array: (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="1" />
      <path d="M5.5 5.5h.01M8 5.5h.01M10.5 5.5h.01M5.5 8h.01M8 8h.01M10.5 8h.01M5.5 10.5h.01M8 10.5h.01M10.5 10.5h.01" />
    </>
  ),
  chip: (
    <>
      <rect x="2.5" y="5" width="11" height="6" rx="0.75" />
      <path d="M5.5 5v6M10.5 5v6" />
    </>
  ),
  transistor: (
    <>
      <rect x="3.5" y="5.5" width="9" height="5" rx="0.75" />
      <path d="M5.5 10.5v3M10.5 10.5v3M8 5.5v-3" />
    </>
  ),
  tab: (
    <>
      <path d="M4 2.5h8v7H4zM4 5h8" />
      <path d="M5.5 9.5v4M8 9.5v4M10.5 9.5v4" />
    </>
  ),
  'two-leads': (
    <>
      <rect x="4" y="5.5" width="8" height="5" rx="0.75" />
      <path d="M4 8H1.5M14.5 8H12M6.25 5.5v5" />
    </>
  ),
  can: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M11.25 3.75v8.5" />
    </>
  ),
  other: (
    <>
      <rect x="3" y="4" width="10" height="8" rx="1" />
      <path d="M5.5 6.5h.01" />
    </>
  ),
};

/** A part's package as a drawing, so that a leaded and a leadless part are told apart at a glance. Decoration: its name says the same. */
export function PackageSymbol({ name, size = 16 }: { name: string | null; size?: number }) {
  return (
    <svg className={styles.symbol} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {drawings[packageShape(name)]}
    </svg>
  );
}
