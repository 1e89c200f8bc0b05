import type { EvaluateFunc, Page } from 'puppeteer-core';
import type { BrowserName } from '../set-up/find-browser.mjs';

/** How a browser is started. */
export interface LaunchOptions {
  /** The folder of the built extension. */
  extension: string;
  isHeadless: boolean;
  /** The port of a proxy that everything goes through that would leave this machine. */
  proxyPort?: number;
  /** Lets the extension into private windows; only Firefox can be told so from the start. */
  isPrivateAllowed?: boolean;
  /** Where the browser keeps what it knows, to start it again with it; a new place each time unless said. */
  profile?: string;
}

/** How pages are asked to look. */
export type Colours = 'light' | 'dark' | 'forced';

/** A browser with our extension in it: the same few actions for Chromium and Firefox. */
export interface ExtensionBrowser {
  name: BrowserName;
  /** As people write it: `Chromium 156.0.8078.108`. */
  version: string;
  /** A new tab in front. */
  openPage(address: string): Promise<Page>;
  /** A page of the extension, as `options.html`, in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** The real popup page, while the given page stays the tab in front. */
  openPopup(page: Page): Promise<Page>;
  /** Runs a function beside our content scripts: it sees the page as they do. It must be self-contained. */
  runBeside: <Args extends unknown[], Run extends EvaluateFunc<Args>>(
    page: Page,
    run: Run,
    ...args: Args
  ) => Promise<ReturnType<Run>>;
  /** Runs a self-contained function in the extension itself, where its whole programming interface can be reached. */
  runInExtension: <Args extends unknown[], Run extends EvaluateFunc<Args>>(
    run: Run,
    ...args: Args
  ) => Promise<ReturnType<Run>>;
  /** What pressing the keys of a command does; pressed keys themselves never reach it from outside. */
  command(name: string): Promise<void>;
  /** Chooses the extension's own item from the menu of what is selected. */
  chooseFromMenu(page: Page): Promise<void>;
  /** Ends the extension's background as the browser does after a while of quiet. */
  stopBackground(): Promise<void>;
  /** What went wrong in the extension so far, in its background, its pages and its content scripts. */
  errors(): Promise<string[]>;
  /** Asks all pages for their dark or light look, or shows them in the few colours that a system forces on them. */
  setColours(colours: Colours): Promise<void>;
  /** Resolves when a person has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}
