// @ts-check
/** A certificate for the loopback, made anew each time: nothing else trusts it, and no key has to be kept. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** Tags of DER (ITU-T X.690). */
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const SEQUENCE = 0x30;
const SET = 0x31;
const VERSION = 0xa0;

const ECDSA_WITH_SHA256 = der(SEQUENCE, der(OBJECT_ID, Buffer.from('2a8648ce3d040302', 'hex')));
const COMMON_NAME = der(OBJECT_ID, Buffer.from('550403', 'hex'));

/**
 * `pin` is what Chromium's `--ignore-certificate-errors-spki-list` takes: by it, this certificate will do for any host.
 * @returns {{ key: string, cert: string, pin: string }}
 */
export function selfSigned() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, Buffer.from('Safi, local web')))));
  const ever = ['200101000000Z', '491231235959Z'].map((time) => der(UTC_TIME, Buffer.from(time)));
  const version = der(VERSION, der(INTEGER, Buffer.from([2]))); // 3, counted from 0
  const serial = der(INTEGER, Buffer.from([1]));
  const signed = der(SEQUENCE, version, serial, ECDSA_WITH_SHA256, name, der(SEQUENCE, ...ever), name, spki);
  const signature = der(BIT_STRING, Buffer.from([0]), sign('sha256', signed, privateKey));
  const certificate = der(SEQUENCE, signed, ECDSA_WITH_SHA256, signature);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
    pin: createHash('sha256').update(spki).digest('base64'),
  };
}

/** @param {number} tag @param {Buffer[]} parts */
function der(tag, ...parts) {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x100 ? [length] : [length >> 8, length & 0xff];
  const head = length < 0x80 ? [tag, length] : [tag, 0x80 | size.length, ...size];
  return Buffer.concat([Buffer.from(head), content]);
}
