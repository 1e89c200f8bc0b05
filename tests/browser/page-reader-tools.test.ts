import { afterEach, expect, test } from 'vitest';
import { createReaderTools } from '../../page/reader-tools';

const before = location.href;
afterEach(() => history.replaceState(null, '', before));

test('what may be told of an address is asked of the one at which the page is now', () => {
  const tools = createReaderTools((address) => address.split('?').at(0) ?? null);
  history.replaceState(null, '', '/first?visit=1');
  expect(tools.pageAddress).toBe(`${location.origin}/first`);
  history.replaceState(null, '', '/second?visit=2');
  expect(tools.pageAddress).toBe(`${location.origin}/second`);
});
