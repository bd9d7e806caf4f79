import type { ReactNode } from 'react';
import styles from './icons.module.css';

function Icon({ children, size = 16 }: { children: ReactNode; size?: number }) {
  return (
    <svg className={styles.icon} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.25 10.25 3.25 3.25" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M2 5h6.5M12.5 5H14M2 11h1.5M7.5 11H14" />
    <circle cx="10.5" cy="5" r="1.75" />
    <circle cx="5.5" cy="11" r="1.75" />
  </Icon>
);

export const UpdateIcon = () => (
  <Icon>
    <path d="M8 2.5v7.75M4.75 7.25 8 10.5l3.25-3.25M2.75 13.5h10.5" />
  </Icon>
);

export const RefreshIcon = () => (
  <Icon>
    <path d="M13.25 8a5.25 5.25 0 1 1-1.6-3.75M13.25 1.75V4.5H10.5" />
  </Icon>
);

export const UploadIcon = () => (
  <Icon>
    <path d="M8 10.5V2.75M4.75 5.75 8 2.5l3.25 3.25M2.75 10.5v3h10.5v-3" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const ListIcon = () => (
  <Icon>
    <path d="M2.5 4h.01M2.5 8h.01M2.5 12h.01M5.75 4h8M5.75 8h8M5.75 12h8" />
  </Icon>
);

export const BackwardIcon = () => (
  <Icon>
    <path d="M10.25 3 5.25 8l5 5" />
  </Icon>
);

export const ForwardIcon = () => (
  <Icon>
    <path d="m5.75 3 5 5-5 5" />
  </Icon>
);

export const GlobeIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M2 8h12M8 2c4 3.5 4 8.5 0 12M8 2c-4 3.5-4 8.5 0 12" />
  </Icon>
);

export const OpenIcon = ({ size = 16 }: { size?: number }) => (
  <Icon size={size}>
    <path d="M9.5 2.75h3.75V6.5M13 3 7.5 8.5M11.25 9.5v3.75h-8.5v-8.5H6.5" />
  </Icon>
);

export const DocumentIcon = () => (
  <Icon>
    <path d="M3.75 1.75h5.5l3 3v9.5h-8.5zM9 2v3h3M6 8.25h4M6 11h4" />
  </Icon>
);

export const AlertIcon = () => (
  <Icon>
    <path d="M8 2 14.5 13.5h-13zM8 6.5v3M8 11.4v.1" />
  </Icon>
);

export const InfoIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 7.25V11M8 4.9V5" />
  </Icon>
);

/** An integrated circuit, the app's symbol. */
export const ChipIcon = ({ size = 16 }: { size?: number }) => (
  <Icon size={size}>
    <rect x="4" y="4" width="8" height="8" rx="1.25" />
    <path d="M6.25 4V1.75M9.75 4V1.75M6.25 14.25V12M9.75 14.25V12M4 6.25H1.75M4 9.75H1.75M14.25 6.25H12M14.25 9.75H12" />
  </Icon>
);

// For lifecycle stages and sellers: distinguishable without color.

export const SparkIcon = () => (
  <Icon size={12}>
    <path d="M8 2v12M2 8h12" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon size={12}>
    <path d="m2.5 8.5 3.75 3.75L13.5 4.5" />
  </Icon>
);

export const TriangleIcon = () => (
  <Icon size={12}>
    <path d="M8 2.5 14.5 13.5h-13z" />
  </Icon>
);

export const ClockIcon = () => (
  <Icon size={12}>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 4.5V8l2.5 1.75" />
  </Icon>
);

export const CrossIcon = () => (
  <Icon size={12}>
    <path d="m3 3 10 10M13 3 3 13" />
  </Icon>
);

export const DashIcon = () => (
  <Icon size={12}>
    <path d="M3 8h10" />
  </Icon>
);

/** Neither good nor bad: left out. */
export const BlockedIcon = () => (
  <Icon size={12}>
    <circle cx="8" cy="8" r="6" />
    <path d="m4 4 8 8" />
  </Icon>
);

/** Less than there should be. */
export const HalfIcon = () => (
  <Icon size={12}>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
  </Icon>
);

export const LockIcon = () => (
  <Icon size={12}>
    <path d="M3 7.5h10v6.5H3zM5 7.5V5a3 3 0 0 1 6 0v2.5" />
  </Icon>
);

export const ColumnsIcon = () => (
  <Icon>
    <path d="M2.5 3h11v10h-11zM6.25 3v10M9.75 3v10" />
  </Icon>
);

/** More that can be done. */
export const MoreIcon = () => (
  <Icon>
    <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" />
  </Icon>
);

/** A pane at the end of the window. */
export const PanelIcon = () => (
  <Icon>
    <path d="M2.5 3h11v10h-11zM10 3v10" />
  </Icon>
);

export const RowsIcon = () => (
  <Icon>
    <path d="M2.5 3.5h11M2.5 6.5h11M2.5 9.5h11M2.5 12.5h11" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon size={14}>
    <path d="M5.5 5.5h7.75v7.75H5.5zM10.5 5.5V2.75H2.75v7.75H5.5" />
  </Icon>
);

export const PlusIcon = () => (
  <Icon size={12}>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon size={12}>
    <path d="m3.5 6 4.5 4.5L12.5 6" />
  </Icon>
);

export const SortIcon = ({ descending }: { descending: boolean }) => (
  <Icon size={12}>
    <path d={descending ? 'M8 3v10M4 9l4 4 4-4' : 'M8 13V3M4 7l4-4 4 4'} />
  </Icon>
);
