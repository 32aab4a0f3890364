// @ts-check
/**
 * A web of its own for a browser under our control: a proxy on the loopback that knows a few addresses, serves them as
 * if it were their host, and refuses and records all else. Nothing of it reaches a network.
 */
import { createServer } from 'node:http';
import { createSecureContext, TLSSocket } from 'node:tls';
import { selfSigned } from './self-signed.mjs';

/**
 * @typedef {object} LocalPage
 * @property {string} type content type
 * @property {string | Buffer} body
 * @property {Record<string, string>} [headers] beside the content type
 * @property {string} [rest] sent only once `release` is called: until then the page is still loading
 */

/** @typedef {{ method: string, url: string, known: boolean, headers: Record<string, string | string[] | undefined> }} SeenRequest */

/** What browsers ask for on their own. */
const BROWSERS_OWN =
  /^\/\/(?:[\w-]+\.)*(?:mozilla\.(?:com|org|net)|firefox\.com|google(?:apis)?\.com|gvt1\.com)(?::\d+)?(?:\/|$)/;

export class LocalWeb {
  /** @type {SeenRequest[]} */
  requests = [];
  /** @type {Map<string, LocalPage>} */
  #pages = new Map();
  /** @type {Set<() => void>} */
  #held = new Set();
  #certificate = selfSigned();
  #secureContext = createSecureContext(this.#certificate);
  #server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    // A proxy is asked for whole addresses; behind a tunnel, the browser asks the host for a path.
    const page = this.ask(method, url.startsWith('/') ? `https://${headers.host}${url}` : url, headers);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': page.type, 'cache-control': 'no-store', ...page.headers });
    response.write(page.body);
    if (page.rest === undefined) response.end();
    else this.#held.add(() => response.end(page.rest));
  }).on('connect', (request, socket) => {
    socket.on('error', () => socket.destroy()); // the browser may have gone away
    const origin = `//${(request.url ?? '').replace(/:443$/, '')}/`;
    if ([...this.#pages.keys()].some((known) => known.startsWith(origin))) {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      const secure = new TLSSocket(socket, { isServer: true, secureContext: this.#secureContext });
      secure.on('error', () => secure.destroy()); // or does not believe the certificate
      this.#server.emit('connection', secure);
    } else {
      this.ask('CONNECT', `https:${origin}`, request.headers);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    }
  });

  /** By which Chromium knows the certificate of all https hosts here. */
  get pin() {
    return this.#certificate.pin;
  }

  /** `host:port` of the proxy. */
  get address() {
    const address = this.#server.address();
    if (!address || typeof address === 'string') throw new Error('The local web is not listening.');
    return { host: '127.0.0.1', port: address.port };
  }

  /** @returns {Promise<LocalWeb>} */
  static async start() {
    const web = new LocalWeb();
    await new Promise((resolve) => web.#server.listen(0, '127.0.0.1', () => resolve(undefined)));
    return web;
  }

  /**
   * `url` with https or http: both are served.
   * @param {string} url
   * @param {LocalPage} page
   */
  serve(url, page) {
    this.#pages.set(withoutScheme(url), page);
  }

  /**
   * The page at an address, if it is known; the question is recorded in any case.
   * @param {string} method
   * @param {string} url
   * @param {SeenRequest['headers']} headers
   */
  ask(method, url, headers) {
    const page = this.#pages.get(withoutScheme(url)) ?? null;
    if (!BROWSERS_OWN.test(withoutScheme(url))) this.requests.push({ method, url, known: page !== null, headers });
    return page;
  }

  /** Sends the rest of the pages that are still loading. */
  release() {
    for (const finish of this.#held) finish();
    this.#held.clear();
  }

  /** Forgets pages and requests, so that a test starts clean. */
  clear() {
    this.release();
    this.#pages.clear();
    this.requests = [];
  }

  async stop() {
    this.release();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** @param {string} url */
function withoutScheme(url) {
  return url.replace(/^https?:/, '').replace(/#.*$/, '');
}
