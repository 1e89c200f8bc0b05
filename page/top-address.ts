/**
 * The address of the page a frame belongs to: site rules are the page's, not
 * the frame's. In a frame of another site only the origin is known, which is
 * all that the rules ask for.
 */
export function topAddress(): string {
  if (window.top === window) return location.href;
  const { ancestorOrigins } = location;
  return ancestorOrigins?.item(ancestorOrigins.length - 1) ?? document.referrer;
}
