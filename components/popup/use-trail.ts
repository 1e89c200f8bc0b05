import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryDetails } from '../../data/entry-details';

/**
 * The entries opened one from another, the present one last, and the way back.
 * What is on show stays until what was asked for has come; an answer that comes
 * after the reader has asked for another, or gone back, is ignored.
 */
export function useTrail(openEntry: (id: string) => Promise<EntryDetails | null>) {
  const [trail, setTrail] = useState<readonly EntryDetails[][]>([]);
  const newest = useRef(0);
  const opener = useRef<HTMLElement | null>(null);
  const isAtHome = trail.length === 0;
  // Back at home the focus returns to what opened the first entry.
  useLayoutEffect(() => {
    if (isAtHome) opener.current?.focus();
  }, [isAtHome]);
  async function open(ids: string[]) {
    if (isAtHome && document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
    newest.current += 1;
    const asked = newest.current;
    const found = (await Promise.all(ids.map(openEntry))).filter((details) => details !== null);
    if (newest.current === asked) setTrail((now) => [...now, found]);
  }
  function goBack() {
    newest.current += 1;
    setTrail((now) => now.slice(0, -1));
  }
  return { trail, open, goBack };
}
