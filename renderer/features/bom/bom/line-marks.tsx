import type { ReactNode } from 'react';
import type { LineMatch, LineProblem } from '../../../../electron/shared/contract/bom/bom-line';
import {
  BlockedIcon,
  CheckIcon,
  ClockIcon,
  CrossIcon,
  DashIcon,
  HalfIcon,
  LockIcon,
  TriangleIcon,
} from '../../../ui/icons';

/** How a state of a line looks, wherever it is shown. */
export interface LineMark {
  readonly tone: 'good' | 'warn' | 'bad' | 'quiet';
  readonly icon: ReactNode;
}

export const matchMarks = {
  exact: { tone: 'good', icon: <CheckIcon /> },
  chosen: { tone: 'good', icon: <CheckIcon /> },
  'needs-review': { tone: 'warn', icon: <TriangleIcon /> },
  'not-found': { tone: 'bad', icon: <CrossIcon /> },
  failed: { tone: 'bad', icon: <CrossIcon /> },
  'no-part-number': { tone: 'warn', icon: <DashIcon /> },
  'not-populated': { tone: 'quiet', icon: <BlockedIcon /> },
  'not-looked-up': { tone: 'quiet', icon: <DashIcon /> },
} as const satisfies Readonly<Record<LineMatch['kind'], LineMark>>;

/** Of what a line that has its part may still lack, the worst first. */
export const problemMarks = {
  'no-stock': { tone: 'warn', icon: <HalfIcon /> },
  'short-stock': { tone: 'warn', icon: <HalfIcon /> },
  'end-of-life': { tone: 'bad', icon: <CrossIcon /> },
  'no-price': { tone: 'warn', icon: <DashIcon /> },
  'not-in-plan': { tone: 'warn', icon: <DashIcon /> },
  'locked-offer-gone': { tone: 'warn', icon: <LockIcon /> },
  'to-check': { tone: 'warn', icon: <TriangleIcon /> },
  stale: { tone: 'quiet', icon: <ClockIcon /> },
} as const satisfies Readonly<Partial<Record<LineProblem, LineMark>>>;

/** A problem that is shown with the match. */
export type MarkedProblem = keyof typeof problemMarks;
