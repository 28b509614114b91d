/** A session of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), the protocol by which a plain Firefox lets itself be driven. */
export interface Bidi {
  /** @throws what the browser answers instead of a result */
  send<T>(method: string, params: object): Promise<T>;
  close(): void;
}

/**
 * Connects to a browser and opens a session.
 * @param address of the browser: `ws://127.0.0.1:4711`
 * @param onEvent is called with the events that the session subscribes to
 */
export async function openBidi(
  address: string,
  onEvent: (method: string, params: never) => void,
): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  let last = 0;
  await new Promise<void>((done, fail) => {
    socket.addEventListener('open', () => done());
    socket.addEventListener('error', () => fail(new Error(`No answer from ${address}.`)));
  });
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') return onEvent(message.method, message.params);
    const { reject, resolve } = waiting.get(message.id)!;
    waiting.delete(message.id);
    if (message.type === 'success') resolve(message.result);
    else reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has gone.'));
  });
  const send = <T>(method: string, params: object): Promise<T> => {
    const answer = Promise.withResolvers<never>();
    last += 1;
    waiting.set(last, answer);
    socket.send(JSON.stringify({ id: last, method, params }));
    return answer.promise;
  };
  await send('session.new', { capabilities: {} });
  return { send, close: () => socket.close() };
}

type Message =
  | { type: 'event'; method: string; params: never }
  | { type: 'success'; id: number; result: never }
  | { type: 'error'; id: number; error: string; message: string };
