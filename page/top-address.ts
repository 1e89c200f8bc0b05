import { sendMessage } from './messages';

/**
 * The address of the page a frame belongs to: site rules are the page's, not
 * the frame's. In a frame of another site only the origin may be known, which
 * is all that the rules ask for; nothing where even that cannot be learned.
 */
export async function topAddress(): Promise<string> {
  if (window.top === window) return location.href;
  // Firefox has known the origins since 148. A frame that is to send no referrer is not told any: they are "null" there.
  const origins = location.ancestorOrigins;
  const top = origins?.item(origins.length - 1) ?? 'null';
  return top === 'null' ? await sendMessage('askTopAddress').catch(() => '') : top;
}
