/** A drawing pin; filled while the tooltip is pinned. */
export function PinIcon({ isFilled }: { isFilled: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 14 14" fill={isFilled ? 'currentColor' : 'none'} aria-hidden="true">
      <path d="M5 1h4l-.6 4.2L10.5 8h-7l2.1-2.8L5 1zM7 8v5" />
    </svg>
  );
}

/** A cross. */
export function CloseIcon() {
  return (
    <svg class="icon" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M3 3l8 8M11 3l-8 8" />
    </svg>
  );
}

/** Points back, against the direction of reading. */
export function BackIcon() {
  return (
    <svg class="icon icon-directed" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M9 2.5L4.5 7 9 11.5" />
    </svg>
  );
}

/** Points on, in the direction of reading. */
export function MoreIcon() {
  return (
    <svg class="icon icon-directed" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M5 2.5L9.5 7 5 11.5" />
    </svg>
  );
}
