import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Where a finger reaches everything, and a keyboard that comes up by itself would cover half of it. */
const FINGERS = '(hover: none) and (pointer: coarse)';

/** A field that has the focus from the start. */
export function useFieldFocus(field: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => {
    if (!matchMedia(FINGERS).matches) field.current?.focus();
  }, []);
}
