import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** One import in one file of a room, and whether the border lets it through. */
interface Plant {
  file: string;
  code: string;
}

const FORBIDDEN: Plant[] = [
  { file: 'data/a1.ts', code: "import { a } from '../detection/find-matches';\nexport const b = a;" },
  { file: 'data/a2.ts', code: "import type { A } from '../settings/settings';\nexport type B = A;" },
  { file: 'data/a3.ts', code: "import { storage } from '#imports';\nexport const b = storage;" },
  { file: 'detection/a1.ts', code: "import { a } from '../page/read-flows';\nexport const b = a;" },
  { file: 'detection/a2.ts', code: "import type { A } from '../settings/settings';\nexport type B = A;" },
  { file: 'detection/a3.ts', code: "import { a } from '../data/dataset';\nexport const b = a;" },
  { file: 'detection/a4.ts', code: "export { a } from '@/data/dataset';" },
  { file: 'detection/a5.ts', code: "export const a = () => import('../data/dataset');" },
  { file: 'detection/a6.ts', code: "import { browser } from 'wxt/browser';\nexport const b = browser;" },
  { file: 'settings/a1.ts', code: "import type { A } from '../data/schema';\nexport type B = A;" },
  { file: 'settings/a2.ts', code: "import { a } from '@/page/read-flows';\nexport const b = a;" },
  { file: 'page/a1.ts', code: "import { a } from '../data/dataset';\nexport const b = a;" },
  { file: 'page/a2.ts', code: "import { a, type B } from '@/settings/settings';\nexport const b: B = a;" },
  { file: 'page/a3.ts', code: "import { Tooltip } from '../components/tooltip/Tooltip';\nexport const b = Tooltip;" },
  { file: 'page/a4.ts', code: "import { render } from 'preact';\nexport const b = render;" },
  { file: 'page/tooltip-host.tsx', code: "import { A } from '../components/popup/Popup';\nexport const b = A;" },
  { file: 'components/popup/A1.tsx', code: "import { a } from '../../data/dataset';\nexport const b = a;" },
  { file: 'components/popup/A2.tsx', code: "import { a } from '../../settings/settings';\nexport const b = a;" },
  { file: 'components/popup/A3.tsx', code: "import type { A } from '../../page/messages';\nexport type B = A;" },
  { file: 'components/popup/A4.tsx', code: "import { browser } from 'wxt/browser';\nexport const b = browser;" },
  { file: 'page/a5.ts', code: "import { a } from '../entrypoints/background';\nexport const b = a;" },
  { file: 'components/options/A1.tsx', code: "import { a } from '@/entrypoints/options/main';\nexport const b = a;" },
  { file: 'entrypoints/a1.ts', code: "import { a } from '../tests/unit/a';\nexport const b = a;" },
  { file: 'entrypoints/a2.ts', code: "import { a } from './background/walk';\nexport const b = a;" },
  { file: 'entrypoints/popup/a1.ts', code: "import { a } from '../background/walk';\nexport const b = a;" },
  { file: 'entrypoints/popup/a2.ts', code: "import type { A } from '../views';\nexport type B = A;" },
  {
    file: 'entrypoints/background/a1.ts',
    code: "import { a } from '@/entrypoints/popup/article';\nexport const b = a;",
  },
  { file: 'entrypoints/reader.content/a1.ts', code: "export { a } from '../../entrypoints/content/index';" },
  { file: 'entrypoints/options/a1.ts', code: "export const a = () => import('../popup/article');" },
  { file: 'settings/a3.ts', code: "import * as v from 'valibot';\nexport const b = v;" },
];

const ALLOWED: Plant[] = [
  { file: 'detection/b1.ts', code: "import type { Entry } from '../data/schema';\nexport type B = Entry;" },
  { file: 'page/b1.ts', code: "import type { Entry } from '../data/schema';\nexport type B = Entry;" },
  { file: 'page/b2.ts', code: "import type { Settings } from '@/settings/settings';\nexport type B = Settings;" },
  {
    file: 'page/b3.ts',
    code: "import { findMatchesInSteps } from '../detection/find-matches';\nexport const b = findMatchesInSteps;",
  },
  { file: 'page/tooltip-host.ts', code: "import { A } from '../components/tooltip/Tooltip';\nexport const b = A;" },
  { file: 'components/popup/B1.tsx', code: "import type { Entry } from '../../data/schema';\nexport type B = Entry;" },
  { file: 'components/popup/B2.tsx', code: "export type { Settings } from '../../settings/settings';" },
  { file: 'components/popup/B3.tsx', code: "import { i18n } from '#i18n';\nexport const b = i18n;" },
  { file: 'entrypoints/b1.ts', code: "import { dataset } from '@/data/dataset';\nexport const b = dataset;" },
  { file: 'entrypoints/popup/b1.ts', code: "import { a } from './article';\nexport const b = a;" },
  {
    file: 'entrypoints/popup/b2.ts',
    code: "import { A } from '@/components/popup/A';\nimport './a.css';\nexport const b = A;",
  },
  { file: 'entrypoints/background/b1.ts', code: "import { a } from '@/page/bring-stages';\nexport const b = a;" },
];

/** Other things that lint refuses in the product. */
const REFUSED: Plant[] = [
  { file: 'page/c1.ts', code: "document.body.innerHTML = 'a';" },
  { file: 'page/c2.ts', code: "document.body.insertAdjacentHTML('beforeend', 'a');" },
  { file: 'components/popup/C1.tsx', code: "export const A = () => <p dangerouslySetInnerHTML={{ __html: 'a' }} />;" },
  { file: 'page/c3.ts', code: "console.log('a');" },
  { file: 'page/c4.ts', code: 'export const a = (b: any) => b;' },
  { file: 'page/c5.ts', code: 'export default () => 1;' },
  { file: 'page/CamelCase.ts', code: 'export const a = 1;' },
];

const house = mkdtempSync(join(tmpdir(), 'house-'));
let refused: Set<string>;

beforeAll(() => {
  cpSync('biome.json', join(house, 'biome.json'));
  cpSync('scripts/lint', join(house, 'scripts', 'lint'), { recursive: true });
  for (const { file, code } of [...FORBIDDEN, ...ALLOWED, ...REFUSED]) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${code}\n`);
  }
  refused = new Set(lint().map(({ location }) => location.path.replaceAll('\\', '/')));
});

afterAll(() => rmSync(house, { recursive: true }));

describe('the borders between the rooms', () => {
  test.each(FORBIDDEN)('$file may not: $code', ({ file }) => {
    expect(refused).toContain(file);
  });

  test.each(ALLOWED)('$file may: $code', ({ file }) => {
    expect(refused).not.toContain(file);
  });
});

describe('lint', () => {
  test.each(REFUSED)('refuses in $file: $code', ({ file }) => {
    expect(refused).toContain(file);
  });
});

/** What Biome reports as an error in the planted house. */
function lint(): { location: { path: string } }[] {
  const biome = resolve('node_modules', '.bin', 'biome');
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '--diagnostic-level=error', '.'];
  const { stdout } = spawnSync(biome, args, { cwd: house, encoding: 'utf8', shell: process.platform === 'win32' });
  return JSON.parse(stdout).diagnostics;
}
