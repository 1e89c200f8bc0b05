import type { Browser } from 'puppeteer-core';

/** A function run in Firefox's own window, where tabs, keys, settings and errors of the whole browser can be reached. */
export type RunInChrome = <Args extends unknown[], Result>(
  run: (...args: Args) => Result,
  ...args: Args
) => Promise<Awaited<Result>>;

/** Puppeteer's connection to Firefox, which its public types leave out. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface ContextTree {
  contexts: { context: string; url: string }[];
}

type ScriptAnswer =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Opens the way into Firefox's own window. Firefox allows it only when started
 * with `-remote-allow-system-access`. Functions must be self-contained; what
 * goes in and comes out travels as JSON.
 */
export async function enterChromeScope(browser: Browser): Promise<RunInChrome> {
  const connection = connectionOf(browser);
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as ContextTree;
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window of its own.');

  return async (run, ...args) => {
    const call = `async (args) => JSON.stringify(await (${run})(...JSON.parse(args))) ?? 'null'`;
    const answer = (
      await connection.send('script.callFunction', {
        functionDeclaration: call,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context: window.context },
        awaitPromise: true,
      })
    ).result as ScriptAnswer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value ?? 'null');
  };
}

/** Installs the extension from its folder. Puppeteer can do that too, but lets none into private windows. */
export async function installExtension(browser: Browser, path: string, isPrivateAllowed: boolean): Promise<void> {
  const extensionData = { type: 'path', path };
  const params = { extensionData, 'moz:allowPrivateBrowsing': isPrivateAllowed };
  await connectionOf(browser).send('webExtension.install', params);
}

function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection;
}
