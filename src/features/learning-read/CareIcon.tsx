import * as React from 'react';
import { CareKind } from '../../domain/learning';

/** 20 × 20, drawn like the other marks; the kind's name stands beside it. */
const drawings: Record<CareKind, JSX.Element> = {
  residentialCare: <><path d="M2.8 15.5V5M2.8 13h14.4v2.5M17.2 13v-1.5A2.5 2.5 0 0 0 14.7 9H8v4" /><circle cx="5.5" cy="9.7" r="1.4" /></>,
  homeCare: <path d="M3 9.8 10 4l7 5.8M5 8.4V16h10V8.4M10 9.6v4M8 11.6h4" />,
  shortTermCare: <><rect x="3" y="6.5" width="14" height="10" rx="1.5" /><path d="M7.5 6.5V4.2h5v2.3M10 9.3v4.4M7.8 11.5h4.4" /></>,
  supportedHousing: <path d="M3 9.8 10 4l7 5.8M5 8.4V16h10V8.4M8.2 16v-4.4h3.6V16" />,
  dayActivities: <><circle cx="10" cy="10" r="3.2" /><path d="M10 3v1.6M10 15.4V17M3 10h1.6M15.4 10H17M5 5l1.2 1.2M13.8 13.8 15 15M15 5l-1.2 1.2M6.2 13.8 5 15" /></>,
  rehabilitation: <><circle cx="11" cy="4.4" r="1.6" /><path d="m5 10 3.4-2.6 3 1 1.2 3 2.8.6M10.4 8.4 8.8 12l2 1.6.2 3.4M8.4 12.6 6 16.4" /></>,
  schoolHealth: <path d="m10 4.4 7.4 3.4L10 11.2 2.6 7.8zM5.4 9.4v4c2.6 2 6.6 2 9.2 0v-4M17.4 7.8v4.4" />,
  other: <><circle cx="10" cy="10" r="6.6" /><path d="M10 7v6M7 10h6" /></>
};

/** What a kind of care looks like; large on the first card. */
export function CareIcon({ kind, className }: { kind: CareKind | undefined; className: string }): JSX.Element {
  return (
    <svg
      className={className} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false"
    >
      {drawings[kind ?? 'other']}
    </svg>
  );
}
