import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bidi, openBidi } from './bidi.ts';
import { findFirefox } from './firefox.ts';
import { type PlainBrowser, type PlainPage, reporter, startBrowser } from './plain.ts';

/**
 * Being driven, Firefox sets preferences for tests, among them one that lets a file read its neighbours
 * (`security.fileuri.strict_origin_policy`), unless the first of these is off. The others keep it from asking anybody
 * for anything by itself, an icon of `/favicon.ico` after going back among it.
 */
const preferences = {
  'remote.prefs.recommended': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.chrome.guess_favicon': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

const ENTER = '\uE007';

/** Starts a plain Firefox, with the file rules that readers have, and attaches to it. */
export async function startPlainFirefox(): Promise<PlainBrowser> {
  const { address, stop } = await startBrowser(
    findFirefox(),
    (profile) => {
      const lines = Object.entries(preferences).map(
        ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
      );
      writeFileSync(join(profile, 'user.js'), lines.join(''));
      const size = ['--width', '1280', '--height', '900'];
      return ['--headless', '--remote-debugging-port=0', '--profile', profile, ...size, 'about:blank'];
    },
    /^WebDriver BiDi listening on (ws:\S+)$/,
  );
  const complaints: string[] = [];
  const requests: string[] = [];
  const bidi = await openBidi(address, (method, params) => {
    if (method === 'log.entryAdded') complaints.push(...complaintsOf(params));
    else requests.push((params as RequestEvent).request.url);
  });
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const { context } = contexts[0]!;
  await bidi.send('script.addPreloadScript', { functionDeclaration: `() => {${reporter}}` });
  await bidi.send('session.subscribe', {
    events: ['log.entryAdded', 'network.beforeRequestSent'],
    contexts: [context],
  });
  return {
    page: {
      ...pageOf(bidi, context),
      takeComplaints: () => complaints.splice(0),
      takeRequests: () => requests.splice(0),
    },
    close: async () => {
      bidi.close();
      await stop();
    },
  };
}

function pageOf(bidi: Bidi, context: string): Omit<PlainPage, 'takeComplaints' | 'takeRequests'> {
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await bidi.send<Evaluated>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value ?? 'null') as T;
  };
  const act = (actions: object[]) => bidi.send('input.performActions', { context, actions });
  const click = async (selector: string) => {
    const { nodes } = await bidi.send<Located>('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
      maxNodeCount: 1,
    });
    if (!nodes[0]) throw new Error(`Nothing to click: ${selector}`);
    await evaluate(
      `void document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`,
    );
    const origin = { type: 'element', element: { sharedId: nodes[0].sharedId } };
    await act([
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  };
  return {
    evaluate,
    click,
    goto: async (url) =>
      void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    back: async () => void (await bidi.send('browsingContext.traverseHistory', { context, delta: -1 })),
    type: async (selector, text) => {
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
      const keys = [...text].map((key) => (key === '\n' ? ENTER : key));
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act([{ type: 'key', id: 'keyboard', actions }]);
    },
  };
}

function complaintsOf({ level, text }: LogEntry): string[] {
  return level === 'error' ? [text ?? ''] : [];
}

interface LogEntry {
  readonly level: string;
  readonly text: string | null;
}

interface RequestEvent {
  readonly request: { readonly url: string };
}

interface Located {
  readonly nodes: readonly { readonly sharedId: string }[];
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
