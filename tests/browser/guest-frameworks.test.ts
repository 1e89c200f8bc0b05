import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { APPS, type GuestApp } from './guests/apps';
import { createNewsStore, NEWS, type News } from './guests/news';
import { closePages, openPage, paintedTexts } from './page-set-up';

const COURT = 'European Court of Human Rights';

const complaints: unknown[] = [];

beforeEach(() => {
  complaints.length = 0;
  // Frameworks complain of a page that somebody else changed.
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => {
      // How Vue was bundled is no matter of ours.
      if (!/^Feature flags/.test(String(words[0]))) complaints.push(words.join(' '));
    });
  }
});
afterEach(() => {
  closePages();
  vi.restoreAllMocks();
});

/** Runs an app through all its news, and tells what it shows at every step. */
async function runApp(app: GuestApp, onStep: (news: News, holder: HTMLElement) => Promise<void>): Promise<string[]> {
  const store = createNewsStore();
  const holder = document.body.appendChild(document.createElement('div'));
  holder.innerHTML = await app.render(store);
  const shown = [holder.innerHTML];
  // Marked before the app takes over, as on a page whose scripts come late.
  await onStep(store.get(), holder);
  const running = app.hydrate(holder, store, (error) => complaints.push(error));
  await running.shown();
  for (const news of NEWS) {
    store.set(news);
    await running.shown();
    await vi.waitFor(() => expect(holder.querySelectorAll('li')).toHaveLength(news.items.length));
    shown.push(holder.innerHTML);
    await onStep(news, holder);
  }
  running.end();
  shown.push(holder.innerHTML);
  holder.remove();
  return shown;
}

/** How often the court is named, over however many elements. */
function countCourts(holder: HTMLElement): number {
  return holder.textContent?.split(COURT).length ?? 0;
}

describe.each(APPS)('an app in $name', (app) => {
  it('takes over a marked page, shows what it shows without us, and its changes are marked', async () => {
    const alone = await runApp(app, async () => {});
    expect(complaints).toEqual([]);

    let isOpened = false;
    const beside = await runApp(app, async (_, holder) => {
      if (!isOpened) await openPage('');
      isOpened = true;
      const courts = countCourts(holder) - 1;
      await vi.waitFor(
        () =>
          expect(
            paintedTexts()
              .join('|')
              .split(/European Court/).length - 1,
          ).toBe(courts),
        { timeout: 5000 },
      );
    });
    expect(complaints).toEqual([]);
    expect(beside).toEqual(alone);
    await vi.waitFor(() => expect(paintedTexts()).toEqual([]), { timeout: 5000 });
  });
});

it('would hear of a framework that finds its page changed', async () => {
  const [react] = APPS;
  const store = createNewsStore();
  const holder = document.body.appendChild(document.createElement('div'));
  holder.innerHTML = ((await react?.render(store)) ?? '').replace('met.', 'met, somebody wrote.');
  const running = react?.hydrate(holder, store, (error) => complaints.push(error));
  await vi.waitFor(() => expect(complaints).not.toEqual([]));
  running?.end();
});
