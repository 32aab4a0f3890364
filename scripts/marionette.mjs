// @ts-check
/** A client of Marionette, Firefox's own protocol for automation: messages `LENGTH:JSON` over a socket of the loopback. */
import { connect } from 'node:net';

export class Marionette {
  /** @type {Map<number, { resolve: (result: unknown) => void, reject: (error: Error) => void }>} */
  #waiting = new Map();
  #received = Buffer.alloc(0);
  #id = 0;
  #socket;

  /** @param {import('node:net').Socket} socket */
  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#receive(bytes));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection.'));
      this.#waiting.clear();
    });
    socket.on('error', () => socket.destroy()); // 'close' follows and tells those who wait
  }

  /**
   * @param {number} port
   * @returns {Promise<Marionette>}
   */
  static connect(port) {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Marionette(socket)));
      socket.once('error', reject);
    });
  }

  /**
   * @param {string} command
   * @param {object} [params]
   * @returns {Promise<unknown>}
   */
  send(command, params = {}) {
    const id = ++this.#id;
    const message = JSON.stringify([0, id, command, params]);
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  /**
   * Runs the body of a function in the context that is set, waits for its promise, and gives its value.
   * @param {string} body
   * @param {unknown[]} [args]
   * @returns {Promise<unknown>}
   */
  async run(body, args = []) {
    const script = `
      const [...args] = arguments;
      const done = args.pop();
      (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + error?.stack }));`;
    const reply = /** @type {{ value: { value?: unknown, error?: string } }} */ (
      await this.send('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: false })
    );
    if (reply.value.error) throw new Error(reply.value.error);
    return reply.value.value;
  }

  close() {
    this.#socket.destroy();
  }

  /** @param {Buffer} bytes */
  #receive(bytes) {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#answer(message); // the first message is a greeting
    }
  }

  /** @param {unknown[]} message `[1, id, error, result]` */
  #answer([, id, error, result]) {
    const waiting = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    if (error) waiting?.reject(new Error(/** @type {{ message: string }} */ (error).message));
    else waiting?.resolve(result);
  }
}
